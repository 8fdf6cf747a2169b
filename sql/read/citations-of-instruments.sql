-- Citations of instruments, by whoever cites them.
-- parameters: rows (rows at most, any of them), keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
SELECT instrument AS owner, id, document, taskKey, start, "end", exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
FROM (SELECT * FROM citation WHERE instrument IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0)
ORDER BY instrument, document, start, "end", id;
