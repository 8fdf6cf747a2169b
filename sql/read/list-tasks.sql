-- A page of the tasks that pass every filter given (null asks nothing); no key is given.
-- The total of the selection stands on every row; a page without rows is one row of nulls with the total.
-- parameters: plan, agency, instrument (keys or null), roles (list or null), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, key, plan, document, path, parent, start, end, text, heads, sortKey
WITH selected AS (
  SELECT t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads, t.sortKey
  FROM task t
  WHERE (
      (:agency IS NULL AND :roles IS NULL)
      OR EXISTS (
        SELECT 1 FROM assignment a
        WHERE a.taskKey = t.key
          AND (:agency IS NULL OR a.agencyKey = :agency)
          AND (:roles IS NULL OR a.role IN (SELECT value FROM json_each(:roles)))
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
