-- Citations of instruments, by whoever cites them.
-- MATERIALIZED keeps SQLite from putting all rows in order before it stops at the last.
-- parameters: rows (rows at most, any of them), keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
WITH few AS MATERIALIZED (
  SELECT rowid AS id FROM citation WHERE instrument IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0
)
SELECT t.instrument AS owner, t.id, t.document, t.taskKey, t.start, t."end", t.exact, t.basis, t.rule, t.instrument, t.kind, t.identity, t.number, t.type, t.issuer, t.issuedOn, t.title, t.provision, t.candidates, t.flags
FROM few CROSS JOIN citation t ON t.rowid = few.id
ORDER BY t.instrument, t.document, t.start, t."end", t.id;
