-- Tasks of plans, in the order of the text.
-- parameters: rows (rows at most, any of them), keys (list of instrument keys)
-- columns: owner, key, plan, document, path, parent, start, end, text, heads
SELECT plan AS owner, key, plan, document, path, parent, start, "end", text, heads
FROM (SELECT * FROM task WHERE plan IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0)
ORDER BY plan, start, key;
