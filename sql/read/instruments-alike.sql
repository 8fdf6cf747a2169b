-- Instruments that might be the same work as these, to be judged by src/store/maybe-same.ts: of a number written alike, on the
-- same day or in the same place; or of a title that begins alike in one place, or is one in two, where one of the two has no number.
-- A task that orders a plan to be drawn up does not order the plan it stands in.
-- parameters: keys (list), numbers (list of owner, numberFolded, issuedOn, jurisdiction: every way to write an owner's number)
-- columns: owner, ownerTitle (null: its own), key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
WITH head AS MATERIALIZED (
  SELECT DISTINCT f.instrument AS owner, f.titleHead, f.placelessTitle, f.title
  FROM json_each(:keys) k
  CROSS JOIN instrumentFact f ON f.instrument = k.value
  WHERE f.title IS NOT NULL
),
mate AS MATERIALIZED (
  SELECT h.owner, f.instrument AS other
  FROM (SELECT DISTINCT owner, titleHead FROM head) h
  CROSS JOIN instrumentFact f ON f.titleHead = h.titleHead
  UNION
  SELECT h.owner, f.instrument AS other
  FROM (SELECT DISTINCT owner, placelessTitle FROM head) h
  CROSS JOIN instrumentFact f ON f.placelessTitle = h.placelessTitle
)
SELECT w.owner, NULL AS ownerTitle, b.key, b.type, b.system, b.jurisdiction, b.issuerCode, b.issuer, b.series, b.number, b.period,
  b.issuedOn, b.title
FROM (
  SELECT value ->> 'owner' AS owner, value ->> 'numberFolded' AS numberFolded, value ->> 'issuedOn' AS issuedOn,
    value ->> 'jurisdiction' AS jurisdiction
  FROM json_each(:numbers)
) w
CROSS JOIN instrument b ON b.numberFolded = w.numberFolded
WHERE b.key <> w.owner AND (b.issuedOn = w.issuedOn OR b.jurisdiction = w.jurisdiction)
UNION
SELECT m.owner, h.title AS ownerTitle, b.key, b.type, b.system, b.jurisdiction, b.issuerCode, b.issuer, b.series, b.number, b.period,
  b.issuedOn, f.title
FROM mate m
CROSS JOIN instrument a ON a.key = m.owner
CROSS JOIN instrument b ON b.key = m.other
CROSS JOIN head h ON h.owner = m.owner
CROSS JOIN instrumentFact f ON f.instrument = b.key AND (f.titleHead = h.titleHead OR f.placelessTitle = h.placelessTitle)
WHERE b.key <> a.key AND (a.number IS NULL OR b.number IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM citation c CROSS JOIN task t ON t.key = c.taskKey
    WHERE c.kind = 'PREPARES' AND ((c.instrument = b.key AND t.plan = a.key) OR (c.instrument = a.key AND t.plan = b.key))
  )
ORDER BY owner, key, ownerTitle, title;
