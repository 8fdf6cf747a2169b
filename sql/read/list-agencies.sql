-- A page of the agencies that pass every filter given (null asks nothing).
-- The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
-- parameters: nameFolded (part of a folded name), kinds (list or null), place, afterSort and afterKey (the row before the page, or null), limit
-- columns: total, tested, key, name, nameEn, kind, level, place, registered, sortKey
WITH RECURSIVE
-- Every name once, though many agencies and documents hold it: each is looked up by the one before.
spelling (nameFolded) AS (
  SELECT min(nameFolded) FROM agencyName WHERE :nameFolded IS NOT NULL
  UNION ALL
  SELECT (SELECT min(nameFolded) FROM agencyName n WHERE n.nameFolded > spelling.nameFolded)
  FROM spelling
  WHERE spelling.nameFolded IS NOT NULL
),
named (nameFolded, agency) AS (
  SELECT nameFolded, (SELECT min(agency) FROM agencyName n WHERE n.nameFolded = spelling.nameFolded)
  FROM spelling
  WHERE instr(nameFolded, :nameFolded) > 0
  UNION ALL
  SELECT nameFolded, (SELECT min(agency) FROM agencyName n WHERE n.nameFolded = named.nameFolded AND n.agency > named.agency)
  FROM named
  WHERE named.agency IS NOT NULL
),
fitting (key) AS MATERIALIZED (SELECT DISTINCT agency FROM named WHERE agency IS NOT NULL),
selected AS (
  SELECT key, name, nameEn, kind, level, place, registered, sortKey
  FROM agency
  WHERE (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    AND (:place IS NULL OR place = :place)
    AND (:nameFolded IS NULL OR key IN (SELECT key FROM fitting))
)
SELECT counted.total, counted.tested, page.*
FROM (SELECT count(*) AS total, (SELECT count(*) FROM agency) AS tested FROM selected) AS counted
LEFT JOIN (
  SELECT key, name, nameEn, kind, level, place, registered, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
