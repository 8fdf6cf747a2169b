-- A page of the instruments that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key that every row has to fit leads (ordinal, agency, plan, at most one of them not null), the rows are found by its index.
-- Where more rows than `most` are to be tested none is: the total is null.
-- Total and tested stand on every row; a page without rows is one row of nulls with them.
-- parameters: clauses (list of lists of literals), ordinal, agency, plan, orderBy (NUMBER, ISSUED_ON; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
-- columns: total, tested, key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
WITH
literal (clause, negated, test, types, systems, issuer, exact, ordinal, typeCode, type, issuedFrom, issuedTo, cited, document, agency, roles) AS MATERIALIZED (
  SELECT clause.key, l.value ->> 'negated', l.value ->> 'test', l.value ->> 'types', l.value ->> 'systems', l.value ->> 'issuer',
    l.value ->> 'exact', l.value ->> 'ordinal', l.value ->> 'typeCode', l.value ->> 'type', coalesce(l.value ->> 'from', ''),
    coalesce(l.value ->> 'to', '9999-99-99'), l.value ->> 'cited',
    (SELECT key FROM document WHERE instrument = l.value ->> 'plan'), l.value ->> 'agency', l.value ->> 'roles'
  FROM json_each(:clauses) AS clause
  CROSS JOIN json_each(clause.value) AS l
),
clause (id) AS MATERIALIZED (SELECT key FROM json_each(:clauses)),
-- The parts in tasks of an agency that leads, no more of them than may be tested.
part (taskKey) AS MATERIALIZED (
  SELECT DISTINCT taskKey FROM assignment WHERE agencyKey = :agency LIMIT :most + 1
),
lead (key) AS MATERIALIZED (
  SELECT key FROM (
    SELECT key FROM instrument WHERE :ordinal IS NULL AND :agency IS NULL AND :plan IS NULL
    UNION ALL
    SELECT key FROM instrument WHERE numberFolded >= :ordinal || ' ' AND numberFolded < :ordinal || '!'
    UNION ALL
    SELECT DISTINCT c.instrument
    FROM part
    CROSS JOIN citation c ON c.taskKey = part.taskKey
    WHERE c.instrument IS NOT NULL AND (SELECT count(*) FROM part) <= :most
    UNION ALL
    SELECT DISTINCT c.instrument
    FROM document d
    CROSS JOIN citation c ON c.document = d.key
    WHERE d.instrument = :plan AND c.instrument IS NOT NULL
  )
  LIMIT :most + 1
),
tested (rows) AS MATERIALIZED (SELECT max((SELECT count(*) FROM lead), (SELECT count(*) FROM part))),
selected (key, sortKey) AS MATERIALIZED (
  SELECT i.key,
    CASE :orderBy WHEN 'ISSUED_ON' THEN coalesce(i.issuedOn, '9999-99-99') || ' ' || i.sortKey ELSE i.sortKey END
  FROM lead
  CROSS JOIN instrument i ON i.key = lead.key
  WHERE (SELECT rows FROM tested) <= :most AND NOT EXISTS (
    SELECT 1
    FROM clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM literal l
      WHERE l.clause = clause.id AND l.negated <> CASE l.test
        WHEN 'TYPE' THEN instr(l.types, '"' || i.type || '"') > 0
        WHEN 'SYSTEM' THEN coalesce(instr(l.systems, '"' || i.system || '"') > 0, FALSE)
        WHEN 'ISSUER' THEN coalesce(i.issuer, '') = l.issuer OR coalesce(i.issuerCode, '') = l.issuer
        WHEN 'NUMBER' THEN
          CASE
            WHEN l.exact IS NOT NULL THEN coalesce(i.numberFolded = l.exact, FALSE)
            ELSE
              coalesce(substr(i.numberFolded, 1, instr(i.numberFolded, ' ') - 1) = l.ordinal, FALSE)
              AND (
                l.typeCode IS NULL
                OR coalesce(i.typeCode = l.typeCode, FALSE)
                OR coalesce(i.type = l.type, FALSE)
              )
          END
        WHEN 'ISSUED' THEN i.issuedOn IS NOT NULL AND i.issuedOn >= l.issuedFrom AND i.issuedOn <= l.issuedTo
        WHEN 'CITED' THEN l.cited = EXISTS (SELECT 1 FROM citation c WHERE c.instrument = i.key)
        WHEN 'PLAN' THEN
          EXISTS (SELECT 1 FROM citation c WHERE c.instrument = i.key AND +c.document = l.document)
        WHEN 'AGENCY' THEN
          EXISTS (
            SELECT 1
            FROM citation c
            WHERE c.instrument = i.key
              AND c.kind IN ('IMPLEMENTS', 'CITES')
              AND CASE
                WHEN l.agency IS NULL THEN
                  EXISTS (SELECT 1 FROM assignment a WHERE a.taskKey = c.taskKey AND instr(l.roles, '"' || a.role || '"') > 0)
                ELSE
                  EXISTS (
                    SELECT 1
                    FROM assignment a
                    WHERE a.agencyKey = l.agency AND a.taskKey = c.taskKey
                      AND (l.roles IS NULL OR instr(l.roles, '"' || a.role || '"') > 0)
                  )
              END
          )
      END
    )
  )
)
SELECT counted.total, counted.tested, page.*
FROM (
  SELECT iif(rows > :most, NULL, (SELECT count(*) FROM selected)) AS total, rows AS tested FROM tested
) AS counted
LEFT JOIN (
  SELECT i.key, i.type, i.system, i.jurisdiction, i.issuerCode, i.issuer, i.series, i.number, i.period, i.issuedOn, i.title, page.sortKey
  FROM (
    SELECT key, sortKey
    FROM selected
    WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
    ORDER BY sortKey, key
    LIMIT :limit + 0
  ) AS page
  CROSS JOIN instrument i ON i.key = page.key
) AS page
ORDER BY page.sortKey, page.key;
