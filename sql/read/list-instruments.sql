-- A page of the instruments that pass every filter given (null asks nothing).
-- The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
-- parameters: types, systems (lists or null), issuer (name or code), issuedFrom, issuedTo (ISO days), cited (1, 0 or null), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, tested, key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
WITH selected AS (
  SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
  FROM instrument
  WHERE (:types IS NULL OR type IN (SELECT value FROM json_each(:types)))
    AND (:systems IS NULL OR system IN (SELECT value FROM json_each(:systems)))
    AND (:issuer IS NULL OR issuer = :issuer OR issuerCode = :issuer)
    AND (:issuedFrom IS NULL OR issuedOn >= :issuedFrom)
    AND (:issuedTo IS NULL OR issuedOn <= :issuedTo)
    AND (:cited IS NULL OR :cited = EXISTS (SELECT 1 FROM citation WHERE citation.instrument = instrument.key))
)
SELECT counted.total, counted.tested, page.*
FROM (
  SELECT
    -- Citations lie by their instrument: looked up in the order of the keys they are read in half the time.
    iif(:cited IS NULL, (SELECT count(*) FROM selected), (SELECT count(*) FROM (SELECT 1 FROM selected ORDER BY sortKey, key LIMIT -1))) AS total,
    (SELECT count(*) FROM instrument) AS tested
) AS counted
LEFT JOIN (
  SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
