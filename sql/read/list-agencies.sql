-- A page of the agencies that pass every filter given (null asks nothing).
-- The total of the selection stands on every row; a page without rows is one row of nulls with the total.
-- parameters: nameFolded (part of a folded name), kinds (list or null), place, afterSort and afterKey (the row before the page, or null), limit
-- columns: total, key, name, nameEn, kind, level, place, registered, sortKey
WITH selected AS (
  SELECT key, name, nameEn, kind, level, place, registered, sortKey
  FROM agency
  WHERE (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    AND (:place IS NULL OR place = :place)
    AND (
      :nameFolded IS NULL
      OR EXISTS (
        SELECT 1 FROM agencyName n
        WHERE n.agency = agency.key AND instr(n.nameFolded, :nameFolded) > 0
      )
    )
)
SELECT counted.total, page.*
FROM (SELECT count(*) AS total FROM selected) AS counted
LEFT JOIN (
  SELECT key, name, nameEn, kind, level, place, registered, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
