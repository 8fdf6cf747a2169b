-- Links of agencies, from them and to them, where both ends are stored.
-- parameters: keys (list)
-- columns: owner, from, to, kind, since, by
SELECT l."from" AS owner, l."from", l."to", l.kind, l.since, l."by"
FROM agencyLink l
WHERE l."from" IN (SELECT value FROM json_each(:keys))
  AND EXISTS (SELECT 1 FROM agency WHERE key = l."to")
UNION
SELECT l."to" AS owner, l."from", l."to", l.kind, l.since, l."by"
FROM agencyLink l
WHERE l."to" IN (SELECT value FROM json_each(:keys))
  AND EXISTS (SELECT 1 FROM agency WHERE key = l."from")
ORDER BY owner, kind, "from", "to", since, "by";
