-- Agencies by key.
-- parameters: keys (list)
-- columns: key, name, nameEn, kind, level, place, registered
SELECT key, name, nameEn, kind, level, place, registered
FROM agency
WHERE key IN (SELECT value FROM json_each(:keys))
ORDER BY key;
