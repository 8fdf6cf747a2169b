-- A page of the agencies that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key that every row has to fit leads (plan, instrument, at most one of them not null), the rows are found by its index.
-- Where more rows than `most` are to be tested none is: the total is null.
-- Total and tested stand on every row; a page without rows is one row of nulls with them.
-- parameters: clauses (list of lists of literals), plan, instrument, orderBy (NAME, LEVEL; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
-- columns: total, tested, key, name, nameEn, kind, level, place, registered, sortKey
WITH
literal (id, clause, negated, test, name, kinds, levels, place, registered, taskFrom, taskTo, instrument, roles) AS MATERIALIZED (
  SELECT clause.key || ' ' || l.key, clause.key, l.value ->> 'negated', l.value ->> 'test', l.value ->> 'name', l.value ->> 'kinds',
    l.value ->> 'levels', l.value ->> 'place', l.value ->> 'registered', coalesce(l.value ->> 'plan' || '#', ''),
    coalesce(l.value ->> 'plan' || '$', char(1114111)), l.value ->> 'instrument', l.value ->> 'roles'
  FROM json_each(:clauses) AS clause
  CROSS JOIN json_each(clause.value) AS l
),
clause (id) AS MATERIALIZED (SELECT key FROM json_each(:clauses)),
-- Who has a part in a task that cites the instrument of a literal.
citing (literal, agency) AS MATERIALIZED (
  SELECT DISTINCT l.id, a.agencyKey
  FROM literal l
  CROSS JOIN citation c ON c.instrument = l.instrument
  CROSS JOIN assignment a ON a.taskKey = c.taskKey
  WHERE c.kind IN ('IMPLEMENTS', 'CITES')
    AND c.taskKey >= l.taskFrom AND c.taskKey < l.taskTo
    AND (l.roles IS NULL OR instr(l.roles, '"' || a.role || '"') > 0)
  LIMIT :most + 1
),
lead (key) AS MATERIALIZED (
  SELECT key FROM (
    SELECT key FROM agency WHERE :plan IS NULL AND :instrument IS NULL
    UNION ALL
    SELECT DISTINCT a.agencyKey
    FROM task t
    CROSS JOIN assignment a ON a.taskKey = t.key
    WHERE t.plan = :plan
    UNION ALL
    SELECT DISTINCT a.agencyKey
    FROM citation c
    CROSS JOIN assignment a ON a.taskKey = c.taskKey
    WHERE c.instrument = :instrument
  )
  LIMIT :most + 1
),
tested (rows) AS MATERIALIZED (SELECT max((SELECT count(*) FROM lead), (SELECT count(*) FROM citing))),
selected (key, sortKey) AS MATERIALIZED (
  SELECT g.key,
    CASE :orderBy WHEN 'LEVEL' THEN CASE g.level WHEN 'CENTRAL' THEN '1 ' WHEN 'PROVINCE' THEN '2 ' WHEN 'DISTRICT' THEN '3 ' WHEN 'COMMUNE' THEN '4 ' ELSE '5 ' END || g.sortKey ELSE g.sortKey END
  FROM lead
  CROSS JOIN agency g ON g.key = lead.key
  WHERE (SELECT rows FROM tested) <= :most AND NOT EXISTS (
    SELECT 1
    FROM clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM literal l
      WHERE l.clause = clause.id AND l.negated <> CASE l.test
        WHEN 'NAME' THEN
          -- Every name once, though many documents hold it: each is looked up by the one before.
          EXISTS (
            WITH RECURSIVE spelling (nameFolded) AS (
              SELECT min(nameFolded) FROM agencyName WHERE agency = g.key
              UNION ALL
              SELECT (SELECT min(nameFolded) FROM agencyName n WHERE n.agency = g.key AND n.nameFolded > spelling.nameFolded)
              FROM spelling
              WHERE spelling.nameFolded IS NOT NULL
            )
            SELECT 1 FROM spelling WHERE instr(nameFolded, l.name) > 0
          )
        WHEN 'KIND' THEN instr(l.kinds, '"' || g.kind || '"') > 0
        WHEN 'LEVEL' THEN coalesce(instr(l.levels, '"' || g.level || '"') > 0, FALSE)
        WHEN 'PLACE' THEN coalesce(g.place = l.place, FALSE)
        WHEN 'REGISTERED' THEN g.registered = l.registered
        WHEN 'ASSIGNED' THEN
          CASE
            WHEN l.instrument IS NOT NULL THEN
              EXISTS (SELECT 1 FROM citing WHERE citing.literal = l.id AND citing.agency = g.key)
            ELSE
              EXISTS (
                SELECT 1
                FROM assignment a
                WHERE a.agencyKey = g.key
                  AND a.taskKey >= l.taskFrom AND a.taskKey < l.taskTo
                  AND (l.roles IS NULL OR instr(l.roles, '"' || a.role || '"') > 0)
              )
          END
      END
    )
  )
)
SELECT counted.total, counted.tested, page.*
FROM (
  SELECT iif(rows > :most, NULL, (SELECT count(*) FROM selected)) AS total, rows AS tested FROM tested
) AS counted
LEFT JOIN (
  SELECT g.key, g.name, g.nameEn, g.kind, g.level, g.place, g.registered, page.sortKey
  FROM (
    SELECT key, sortKey
    FROM selected
    WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
    ORDER BY sortKey, key
    LIMIT :limit + 0
  ) AS page
  CROSS JOIN agency g ON g.key = page.key
) AS page
ORDER BY page.sortKey, page.key;
