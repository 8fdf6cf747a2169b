-- The bodies that hold the duties of agencies on a day, where others came after them, with the chain of successions that leads
-- to them: a line a link, its parts (from, kind, to, since, by) parted by tabs.
-- parameters: keys (list of agency keys), asOf (ISO day)
-- columns: owner, agency, chain
WITH RECURSIVE holder (owner, agency, chain, step) AS (
  SELECT value, value, '', 0 FROM json_each(:keys)
  UNION
  SELECT
    h.owner, l."to",
    h.chain || l."from" || char(9) || l.kind || char(9) || l."to" || char(9) || coalesce(l.since, '') || char(9) || coalesce(l."by", '') || char(10),
    h.step + 1
  FROM holder h
  CROSS JOIN agencyLink l ON l."from" = h.agency
  WHERE h.step < 3 AND l.kind = 'SUCCEEDED_BY' AND l.since <= :asOf
)
SELECT h.owner, h.agency, h.chain
FROM holder h
WHERE h.chain <> ''
  AND EXISTS (SELECT 1 FROM agency WHERE key = h.agency)
  AND NOT EXISTS (
    SELECT 1 FROM agencyLink l WHERE l."from" = h.agency AND l.kind = 'SUCCEEDED_BY' AND l.since <= :asOf
  )
ORDER BY h.owner, h.chain, h.agency;
