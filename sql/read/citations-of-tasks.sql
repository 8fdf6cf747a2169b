-- Citations that tasks make.
-- parameters: keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
SELECT taskKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
FROM citation
WHERE taskKey IN (SELECT value FROM json_each(:keys))
ORDER BY taskKey, document, start, "end", id;
