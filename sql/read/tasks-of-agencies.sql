-- Tasks in which agencies have a part, by plan and as the text runs (null asks nothing).
-- parameters: rows (rows at most, any of them), keys (list of agency keys), roles (list or null), dueFrom, dueTo (ISO days, or null)
-- columns: owner, key, plan, document, path, parent, start, end, text, heads
WITH part AS (
  SELECT DISTINCT agencyKey AS owner, taskKey
  FROM assignment
  WHERE agencyKey IN (SELECT value FROM json_each(:keys))
    AND (:roles IS NULL OR role IN (SELECT value FROM json_each(:roles)))
)
SELECT owner, key, plan, document, path, parent, start, "end", text, heads
FROM (
  SELECT p.owner, t.*
  FROM part p
  CROSS JOIN task t ON t.key = p.taskKey
  WHERE (:dueFrom IS NULL AND :dueTo IS NULL)
    OR EXISTS (
      SELECT 1
      FROM deadline d
      WHERE d.taskKey = t.key AND d.due >= coalesce(:dueFrom, '') AND d.due <= coalesce(:dueTo, '9999-99-99')
    )
  LIMIT :rows + 0
)
ORDER BY owner, sortKey, key;
