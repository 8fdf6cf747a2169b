-- A page of the tasks that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
-- Where a key that every row has to fit leads (instrument, plan, agency, at most one of them not null), the rows are found by its index.
-- The total of the selection stands on every row; a page without rows is one row of nulls with the total.
-- parameters: clauses (list of lists of literals), instrument, plan, agency, orderBy (PLACE, DUE; null is the first), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, key, plan, document, path, parent, start, end, text, heads, sortKey
WITH
lead (key) AS (
  SELECT key FROM task WHERE :instrument IS NULL AND :plan IS NULL AND :agency IS NULL
  UNION
  SELECT taskKey FROM citation WHERE instrument = :instrument AND taskKey IS NOT NULL
  UNION
  SELECT key FROM task WHERE plan = :plan
  UNION
  SELECT taskKey FROM assignment WHERE agencyKey = :agency
),
selected AS (
  SELECT t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads,
    CASE :orderBy WHEN 'DUE' THEN coalesce((SELECT min(due) FROM deadline WHERE taskKey = t.key), '9999-99-99') || ' ' || t.sortKey ELSE t.sortKey END AS sortKey
  FROM lead
  CROSS JOIN task t ON t.key = lead.key
  WHERE NOT EXISTS (
    SELECT 1
    FROM json_each(:clauses) AS clause
    WHERE NOT EXISTS (
      SELECT 1
      FROM json_each(clause.value) AS literal
      WHERE literal.value ->> 'negated' <> CASE literal.value ->> 'test'
        WHEN 'PLAN' THEN t.plan = literal.value ->> 'plan'
        WHEN 'ASSIGNED' THEN
          EXISTS (
            SELECT 1
            FROM assignment a
            WHERE a.taskKey = t.key
              AND (literal.value ->> 'agency' IS NULL OR a.agencyKey = literal.value ->> 'agency')
              AND (
                literal.value ->> 'roles' IS NULL
                OR a.role IN (SELECT value FROM json_each(literal.value, '$.roles'))
              )
          )
        WHEN 'INSTRUMENT' THEN
          EXISTS (SELECT 1 FROM citation c WHERE c.taskKey = t.key AND c.instrument = literal.value ->> 'instrument')
        WHEN 'DUE' THEN
          EXISTS (
            SELECT 1
            FROM deadline d
            WHERE d.taskKey = t.key
              AND d.due >= coalesce(literal.value ->> 'from', '')
              AND d.due <= coalesce(literal.value ->> 'to', '9999-99-99')
          )
        WHEN 'DEADLINE' THEN
          literal.value ->> 'hasDeadline' = EXISTS (SELECT 1 FROM deadline d WHERE d.taskKey = t.key)
      END
    )
  )
)
SELECT counted.total, page.*
FROM (SELECT count(*) AS total FROM selected) AS counted
LEFT JOIN (
  SELECT key, plan, document, path, parent, start, "end", text, heads, sortKey
  FROM selected
  WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
  ORDER BY sortKey, key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
