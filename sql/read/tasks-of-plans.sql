-- Tasks of plans, in the order of the text.
-- MATERIALIZED keeps SQLite from putting all rows in order before it stops at the last.
-- parameters: rows (rows at most, any of them), keys (list of instrument keys)
-- columns: owner, key, plan, document, path, parent, start, end, text, heads
WITH few AS MATERIALIZED (
  SELECT rowid AS id FROM task WHERE plan IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0
)
SELECT t.plan AS owner, t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads
FROM few CROSS JOIN task t ON t.rowid = few.id
ORDER BY t.plan, t.start, t.key;
