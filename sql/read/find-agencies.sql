-- Agencies by key, or by a name or spelling, folded.
-- parameters: key, nameFolded
-- columns: key, name, nameEn, kind, level, place, registered
SELECT key, name, nameEn, kind, level, place, registered FROM agency WHERE key = :key
UNION
SELECT key, name, nameEn, kind, level, place, registered FROM agency WHERE key IN (SELECT agency FROM agencyName WHERE nameFolded = :nameFolded)
ORDER BY key;
