-- Citations that documents make, in the order of the text.
-- parameters: rows (rows at most, any of them), keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
SELECT document AS owner, id, document, taskKey, start, "end", exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
FROM (SELECT * FROM citation WHERE document IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0)
ORDER BY document, document, start, "end", id;
