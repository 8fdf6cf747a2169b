-- All nodes, a page at a time, by label and key.
-- parameters: afterLabel and afterKey (the node before the page; empty texts for the first page), limit
-- columns: label, key, name, type
SELECT 'Agency' AS label, key, name, kind AS type
FROM agency
WHERE 'Agency' > :afterLabel OR ('Agency' = :afterLabel AND key > :afterKey)
UNION ALL
SELECT 'Document', key, uri, type
FROM document
WHERE 'Document' > :afterLabel OR ('Document' = :afterLabel AND key > :afterKey)
UNION ALL
SELECT 'Instrument', key, coalesce(number, title, key), type
FROM instrument
WHERE 'Instrument' > :afterLabel OR ('Instrument' = :afterLabel AND key > :afterKey)
UNION ALL
SELECT 'Task', key, path, 'TASK'
FROM task
WHERE 'Task' > :afterLabel OR ('Task' = :afterLabel AND key > :afterKey)
ORDER BY label, key
LIMIT :limit + 0;
