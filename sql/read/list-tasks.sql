-- A page of all tasks.
-- parameters: afterSort and afterKey (the row before the page, or null), limit
-- columns: key, plan, document, path, parent, start, end, text, heads, sortKey
SELECT key, plan, document, path, parent, start, "end", text, heads, sortKey
FROM task
-- The first condition alone lets SQLite begin within the index.
WHERE sortKey >= coalesce(:afterSort, '') AND (:afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey))
ORDER BY sortKey, key
LIMIT :limit + 0;
