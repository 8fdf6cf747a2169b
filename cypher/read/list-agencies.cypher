// A page of the agencies that pass every filter given (null asks nothing).
// The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
// parameters: nameFolded (part of a folded name), kinds (list or null), place, afterSort and afterKey (the row before the page, or null), limit
// columns: total, tested, key, name, nameEn, kind, level, place, registered, sortKey
CALL () {
  MATCH (a:Agency)
  WHERE ($kinds IS NULL OR a.kind IN $kinds)
    AND ($place IS NULL OR a.place = $place)
    AND (
      $nameFolded IS NULL
      OR EXISTS {
        MATCH (a)<-[:NAME_OF]-(n)
        WHERE n.nameFolded CONTAINS $nameFolded
      }
    )
  RETURN count(a) AS total
}
OPTIONAL CALL (total) {
  WITH total
  WHERE total > 0
  MATCH (a:Agency)
  WHERE ($kinds IS NULL OR a.kind IN $kinds)
    AND ($place IS NULL OR a.place = $place)
    AND (
      $nameFolded IS NULL
      OR EXISTS {
        MATCH (a)<-[:NAME_OF]-(n)
        WHERE n.nameFolded CONTAINS $nameFolded
      }
    )
  WITH a
  WHERE $afterSort IS NULL OR a.sortKey > $afterSort OR (a.sortKey = $afterSort AND a.key > $afterKey)
  RETURN a
  ORDER BY a.sortKey, a.key
  LIMIT $limit
}
RETURN total, COUNT { (:Agency) } AS tested, a.key AS key, a.name AS name, a.nameEn AS nameEn, a.kind AS kind, a.level AS level, a.place AS place,
  a.registered AS registered, a.sortKey AS sortKey
ORDER BY sortKey, key;
