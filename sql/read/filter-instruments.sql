-- A page of the instruments that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key that every row has to fit leads (ordinal, agency, plan, at most one of them not null), the rows are found by its index.
-- The total of the selection stands on every row; a page without rows is one row of nulls with the total.
-- parameters: clauses (list of lists of literals), ordinal, agency, plan, orderBy (NUMBER, ISSUED_ON; null is the first), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
WITH
lead (key) AS (
  SELECT key FROM instrument WHERE :ordinal IS NULL AND :agency IS NULL AND :plan IS NULL
  UNION ALL
  SELECT key FROM instrument WHERE numberFolded >= :ordinal || ' ' AND numberFolded < :ordinal || '!'
  UNION
  SELECT c.instrument
  FROM assignment a
  CROSS JOIN citation c ON c.taskKey = a.taskKey
  WHERE a.agencyKey = :agency AND c.instrument IS NOT NULL
  UNION
  SELECT c.instrument
  FROM document d
  CROSS JOIN citation c ON c.document = d.key
  WHERE d.instrument = :plan AND c.instrument IS NOT NULL
),
selected AS (
  SELECT i.key, i.type, i.system, i.jurisdiction, i.issuerCode, i.issuer, i.series, i.number, i.period, i.issuedOn, i.title,
    CASE :orderBy WHEN 'ISSUED_ON' THEN coalesce(i.issuedOn, '9999-99-99') || ' ' || i.sortKey ELSE i.sortKey END AS sortKey
  FROM lead
  CROSS JOIN instrument i ON i.key = lead.key
  WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(:clauses) AS clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM json_each(clause.value) AS literal
      WHERE literal.value ->> 'negated' <> CASE literal.value ->> 'test'
        WHEN 'TYPE' THEN i.type IN (SELECT value FROM json_each(literal.value, '$.types'))
        WHEN 'SYSTEM' THEN coalesce(i.system IN (SELECT value FROM json_each(literal.value, '$.systems')), FALSE)
        WHEN 'ISSUER' THEN coalesce(i.issuer, '') = literal.value ->> 'issuer' OR coalesce(i.issuerCode, '') = literal.value ->> 'issuer'
        WHEN 'NUMBER' THEN
          CASE
            WHEN literal.value ->> 'exact' IS NOT NULL THEN coalesce(i.numberFolded = literal.value ->> 'exact', FALSE)
            ELSE
              coalesce(substr(i.numberFolded, 1, instr(i.numberFolded, ' ') - 1) = literal.value ->> 'ordinal', FALSE)
              AND (
                literal.value ->> 'typeCode' IS NULL
                OR coalesce(i.typeCode = literal.value ->> 'typeCode', FALSE)
                OR coalesce(i.type = literal.value ->> 'type', FALSE)
              )
          END
        WHEN 'ISSUED' THEN
          i.issuedOn IS NOT NULL
          AND i.issuedOn >= coalesce(literal.value ->> 'from', '')
          AND i.issuedOn <= coalesce(literal.value ->> 'to', '9999-99-99')
        WHEN 'CITED' THEN
          literal.value ->> 'cited' = EXISTS (SELECT 1 FROM citation c WHERE c.instrument = i.key)
        WHEN 'PLAN' THEN
          EXISTS (
            SELECT 1
            FROM citation c
            JOIN document d ON d.key = c.document
            WHERE c.instrument = i.key AND d.instrument = literal.value ->> 'plan'
          )
        WHEN 'AGENCY' THEN
          EXISTS (
            SELECT 1
            FROM citation c
            JOIN assignment a ON a.taskKey = c.taskKey
            WHERE c.instrument = i.key
              AND c.kind IN ('IMPLEMENTS', 'CITES')
              AND (literal.value ->> 'agency' IS NULL OR a.agencyKey = literal.value ->> 'agency')
              AND (
                literal.value ->> 'roles' IS NULL
                OR a.role IN (SELECT value FROM json_each(literal.value, '$.roles'))
              )
          )
      END
    )
  )
)
SELECT counted.total, page.*
FROM (SELECT count(*) AS total FROM selected) AS counted
LEFT JOIN (
  SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
