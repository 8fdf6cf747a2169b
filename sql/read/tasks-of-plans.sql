-- Tasks of plans, in the order of the text.
-- parameters: keys (list of instrument keys)
-- columns: owner, key, plan, document, path, parent, start, end, text, heads
SELECT plan AS owner, key, plan, document, path, parent, start, "end", text, heads
FROM task
WHERE plan IN (SELECT value FROM json_each(:keys))
ORDER BY plan, start, key;
