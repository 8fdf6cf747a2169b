-- A link between two agencies, from the registry, brought by a document.
-- parameters: one row with document, from, to, kind, since, by
INSERT INTO agencyLink (document, "from", "to", kind, since, "by")
VALUES (:document, :from, :to, :kind, :since, :by);
