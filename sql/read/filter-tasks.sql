-- A page of the tasks that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key or a span of days that every row has to fit leads (at most one of instrument, plan, agency and dueFrom with dueTo is not
-- null), the rows are found by its index. Where more rows than `most` are to be tested none is: the total is null.
-- Total and tested stand on every row; a page without rows is one row of nulls with them.
-- parameters: clauses (list of lists of literals), instrument, plan, agency, dueFrom and dueTo (ISO days), orderBy (PLACE, DUE; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
-- columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
WITH
literal (clause, negated, test, plan, agency, roles, instrument, dueFrom, dueTo, hasDeadline) AS MATERIALIZED (
  SELECT clause.key, l.value ->> 'negated', l.value ->> 'test', l.value ->> 'plan', l.value ->> 'agency', l.value ->> 'roles',
    l.value ->> 'instrument', coalesce(l.value ->> 'from', ''), coalesce(l.value ->> 'to', '9999-99-99'), l.value ->> 'hasDeadline'
  FROM json_each(:clauses) AS clause
  CROSS JOIN json_each(clause.value) AS l
),
clause (id) AS MATERIALIZED (SELECT key FROM json_each(:clauses)),
lead (key) AS MATERIALIZED (
  SELECT key FROM (
    SELECT key FROM task WHERE :instrument IS NULL AND :plan IS NULL AND :agency IS NULL AND :dueFrom IS NULL
    UNION ALL
    SELECT DISTINCT taskKey FROM citation WHERE instrument = :instrument AND taskKey IS NOT NULL
    UNION ALL
    SELECT key FROM task WHERE plan = :plan
    UNION ALL
    SELECT DISTINCT taskKey FROM assignment WHERE agencyKey = :agency
    UNION ALL
    SELECT DISTINCT taskKey FROM deadline WHERE due BETWEEN :dueFrom AND :dueTo
  )
  LIMIT :most + 1
),
selected (key, sortKey) AS MATERIALIZED (
  SELECT t.key,
    CASE :orderBy WHEN 'DUE' THEN coalesce((SELECT min(due) FROM deadline WHERE taskKey = t.key), '9999-99-99') || ' ' || t.sortKey ELSE t.sortKey END
  FROM lead
  CROSS JOIN task t ON t.key = lead.key
  WHERE (SELECT count(*) FROM lead) <= :most AND NOT EXISTS (
    SELECT 1
    FROM clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM literal l
      WHERE l.clause = clause.id AND l.negated <> CASE l.test
        WHEN 'PLAN' THEN t.plan = l.plan
        WHEN 'ASSIGNED' THEN
          EXISTS (
            SELECT 1
            FROM assignment a
            WHERE a.taskKey = t.key
              AND (l.agency IS NULL OR a.agencyKey = l.agency)
              AND (l.roles IS NULL OR instr(l.roles, '"' || a.role || '"') > 0)
          )
        WHEN 'INSTRUMENT' THEN
          EXISTS (SELECT 1 FROM citation c WHERE c.taskKey = t.key AND c.instrument = l.instrument)
        WHEN 'DUE' THEN
          EXISTS (SELECT 1 FROM deadline d WHERE d.taskKey = t.key AND d.due >= l.dueFrom AND d.due <= l.dueTo)
        WHEN 'DEADLINE' THEN
          l.hasDeadline = EXISTS (SELECT 1 FROM deadline d WHERE d.taskKey = t.key)
      END
    )
  )
)
SELECT counted.total, counted.tested, page.*
FROM (
  SELECT iif(count(*) > :most, NULL, (SELECT count(*) FROM selected)) AS total, count(*) AS tested FROM lead
) AS counted
LEFT JOIN (
  SELECT t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads, page.sortKey
  FROM (
    SELECT key, sortKey
    FROM selected
    WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
    ORDER BY sortKey, key
    LIMIT :limit + 0
  ) AS page
  CROSS JOIN task t ON t.key = page.key
) AS page
ORDER BY page.sortKey, page.key;
