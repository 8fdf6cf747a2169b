-- Assignments that agencies have.
-- MATERIALIZED keeps SQLite from putting all rows in order before it stops at the last.
-- parameters: rows (rows at most, any of them), keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
WITH few AS MATERIALIZED (
  SELECT rowid AS id FROM assignment WHERE agencyKey IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0
)
SELECT t.agencyKey AS owner, t.id, t.document, t.taskKey, t.start, t."end", t.exact, t.basis, t.rule, t.agencyKey, t.agency, t.role
FROM few CROSS JOIN assignment t ON t.rowid = few.id
ORDER BY t.agencyKey, t.document, t.start, t."end", t.id;
