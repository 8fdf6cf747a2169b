-- Chooses the columns of an agency among what the documents say: the most frequent description, then the first in order.
-- parameters: key; document, whose facts are new (they alone can change the choice), or null when facts were removed
UPDATE agency SET (name, nameEn, kind, level, place, registered, sortKey) = (
  SELECT name, nameEn, kind, level, place, registered, sortKey
  FROM agencyFact WHERE agency = :key
  GROUP BY name, nameEn, kind, level, place, registered, sortKey
  ORDER BY count(*) DESC, name, nameEn, kind, level, place, registered, sortKey
  LIMIT 1
)
WHERE key = :key
  AND EXISTS (
    SELECT 1 FROM agencyFact f
    WHERE f.agency = :key
      AND (
        :document IS NULL
        OR (f.document = :document AND (f.name IS NOT agency.name
          OR f.nameEn IS NOT agency.nameEn
          OR f.kind IS NOT agency.kind
          OR f.level IS NOT agency.level
          OR f.place IS NOT agency.place
          OR f.registered IS NOT agency.registered
          OR f.sortKey IS NOT agency.sortKey))
      )
  );
