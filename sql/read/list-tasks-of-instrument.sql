-- A page of the tasks that cite one instrument and pass every other filter given (null asks nothing).
-- The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
-- parameters: plan, agency, instrument (keys or null), roles (list or null), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
WITH selected AS (
  SELECT DISTINCT t.key, t.sortKey
  FROM citation c
  JOIN task t ON t.key = c.taskKey
  WHERE c.instrument = :instrument
    AND (:plan IS NULL OR +t.plan = :plan)
    AND (
      (:agency IS NULL AND :roles IS NULL)
      OR EXISTS (
        SELECT 1 FROM assignment a
        WHERE a.taskKey = t.key
          AND (:agency IS NULL OR a.agencyKey = :agency)
          AND (:roles IS NULL OR a.role IN (SELECT value FROM json_each(:roles)))
      )
    )
)
SELECT counted.total, counted.tested, page.*
FROM (SELECT count(*) AS total, (SELECT count(*) FROM citation WHERE instrument = :instrument) AS tested FROM selected) AS counted
LEFT JOIN (
  SELECT t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads, t.sortKey
  FROM (
    SELECT key
    FROM selected
    WHERE :afterSort IS NULL OR (sortKey, key) > (:afterSort, :afterKey)
    ORDER BY sortKey, key
    LIMIT :limit + 0
  ) AS few
  CROSS JOIN task t ON t.key = few.key
) AS page
ORDER BY page.sortKey, page.key;
