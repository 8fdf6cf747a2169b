-- A citation; taskKey null outside tasks, instrument null when the text does not decide.
-- parameters: one row with id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
INSERT INTO citation (id, document, taskKey, start, "end", exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags)
VALUES (:id, :document, :taskKey, :start, :end, :exact, :basis, :rule, :instrument, :kind, :identity, :number, :type, :issuer, :issuedOn, :title, :provision, :candidates, :flags);
