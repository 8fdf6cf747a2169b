-- Tasks by key.
-- parameters: keys (list)
-- columns: key, plan, document, path, parent, start, end, text, heads
SELECT key, plan, document, path, parent, start, "end", text, heads
FROM task
WHERE key IN (SELECT value FROM json_each(:keys))
ORDER BY key;
