-- A relation between two instruments.
-- parameters: one row with id, document, start, end, exact, basis, rule, from, to, fromKey, toKey, kind
INSERT INTO relation (id, document, start, "end", exact, basis, rule, "from", "to", fromKey, toKey, kind)
VALUES (:id, :document, :start, :end, :exact, :basis, :rule, :from, :to, :fromKey, :toKey, :kind);
