-- A page of the tasks assigned to one agency, which can be many: only those of the plans that the page touches are put in order.
-- A task's key begins with its plan's and `#`, as its sort key does, so plans stand in one order by both.
-- The total of the selection, all of it tested, stands on every row; a page without rows is one row of nulls with it.
-- parameters: agency (key), roles (list or null), afterSort and afterKey (the row before the page, or null), limit
-- columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
WITH
-- From the plan of the row before the page to that of the row that fills it with tasks of later plans.
span (low, high) AS MATERIALIZED (
  SELECT
    coalesce(substr(:afterSort, 1, instr(:afterSort, '#')), ''),
    coalesce((
      SELECT substr(taskKey, 1, instr(taskKey, '#') - 1) || '$'
      FROM assignment
      WHERE agencyKey = :agency
        AND taskKey >= coalesce(substr(:afterSort, 1, instr(:afterSort, '#') - 1) || '$', '')
        AND (:roles IS NULL OR role IN (SELECT value FROM json_each(:roles)))
      GROUP BY taskKey
      ORDER BY taskKey
      LIMIT 1 OFFSET :limit - 1
    ), char(1114111))
)
SELECT counted.total, counted.total AS tested, page.*
FROM (
  SELECT count(DISTINCT taskKey) AS total
  FROM assignment
  WHERE agencyKey = :agency AND (:roles IS NULL OR role IN (SELECT value FROM json_each(:roles)))
) AS counted
LEFT JOIN (
  SELECT t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads, t.sortKey
  FROM (
    SELECT DISTINCT taskKey
    FROM assignment
    WHERE agencyKey = :agency
      AND taskKey >= (SELECT low FROM span) AND taskKey < (SELECT high FROM span)
      AND (:roles IS NULL OR role IN (SELECT value FROM json_each(:roles)))
  ) AS own
  CROSS JOIN task t ON t.key = own.taskKey
  WHERE :afterSort IS NULL OR (t.sortKey, t.key) > (:afterSort, :afterKey)
  ORDER BY t.sortKey, t.key
  LIMIT :limit + 0
) AS page
ORDER BY page.sortKey, page.key;
