-- Chooses the columns of agencies among what the documents say: the most frequent description, then the first in order.
-- parameters: one row with keys (of those whose facts went) and documents (whose facts are new: they can change a choice only where they differ)
UPDATE agency SET (name, nameEn, kind, level, place, registered, sortKey) = (
  SELECT name, nameEn, kind, level, place, registered, sortKey
  FROM agencyFact f WHERE f.agency = agency.key
  GROUP BY name, nameEn, kind, level, place, registered, sortKey
  ORDER BY count(*) DESC, name, nameEn, kind, level, place, registered, sortKey
  LIMIT 1
)
WHERE key IN (
  SELECT value FROM json_each(:keys)
  UNION
  SELECT a.key
  FROM agencyFact f
  CROSS JOIN agency a ON a.key = f.agency
  WHERE f.document IN (SELECT value FROM json_each(:documents))
    AND (
      f.name IS NOT a.name
      OR f.nameEn IS NOT a.nameEn
      OR f.kind IS NOT a.kind
      OR f.level IS NOT a.level
      OR f.place IS NOT a.place
      OR f.registered IS NOT a.registered
      OR f.sortKey IS NOT a.sortKey
    )
);
