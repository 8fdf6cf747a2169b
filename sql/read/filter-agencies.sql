-- A page of the agencies that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key that every row has to fit leads (plan, instrument, at most one of them not null), the rows are found by its index.
-- The total of the selection stands on every row; a page without rows is one row of nulls with the total.
-- parameters: clauses (list of lists of literals), plan, instrument, orderBy (NAME, LEVEL; null is the first), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, key, name, nameEn, kind, level, place, registered, sortKey
WITH
lead (key) AS (
  SELECT key FROM agency WHERE :plan IS NULL AND :instrument IS NULL
  UNION
  SELECT a.agencyKey
  FROM task t
  CROSS JOIN assignment a ON a.taskKey = t.key
  WHERE t.plan = :plan
  UNION
  SELECT a.agencyKey
  FROM citation c
  CROSS JOIN assignment a ON a.taskKey = c.taskKey
  WHERE c.instrument = :instrument
),
selected AS (
  SELECT g.key, g.name, g.nameEn, g.kind, g.level, g.place, g.registered,
    CASE :orderBy WHEN 'LEVEL' THEN CASE g.level WHEN 'CENTRAL' THEN '1 ' WHEN 'PROVINCE' THEN '2 ' WHEN 'DISTRICT' THEN '3 ' WHEN 'COMMUNE' THEN '4 ' ELSE '5 ' END || g.sortKey ELSE g.sortKey END AS sortKey
  FROM lead
  CROSS JOIN agency g ON g.key = lead.key
  WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(:clauses) AS clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM json_each(clause.value) AS literal
      WHERE literal.value ->> 'negated' <> CASE literal.value ->> 'test'
        WHEN 'NAME' THEN
          EXISTS (
            SELECT 1 FROM agencyName n WHERE n.agency = g.key AND instr(n.nameFolded, literal.value ->> 'name') > 0
          )
        WHEN 'KIND' THEN g.kind IN (SELECT value FROM json_each(literal.value, '$.kinds'))
        WHEN 'LEVEL' THEN coalesce(g.level IN (SELECT value FROM json_each(literal.value, '$.levels')), FALSE)
        WHEN 'PLACE' THEN coalesce(g.place = literal.value ->> 'place', FALSE)
        WHEN 'REGISTERED' THEN g.registered = literal.value ->> 'registered'
        WHEN 'ASSIGNED' THEN
          EXISTS (
            SELECT 1
            FROM assignment a
            JOIN task t ON t.key = a.taskKey
            WHERE a.agencyKey = g.key
              AND (literal.value ->> 'plan' IS NULL OR t.plan = literal.value ->> 'plan')
              AND (
                literal.value ->> 'instrument' IS NULL
                OR EXISTS (
                  SELECT 1
                  FROM citation c
                  WHERE c.taskKey = t.key
                    AND c.instrument = literal.value ->> 'instrument'
                    AND c.kind IN ('IMPLEMENTS', 'CITES')
                )
              )
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
  SELECT key, name, nameEn, kind, level, place, registered, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
