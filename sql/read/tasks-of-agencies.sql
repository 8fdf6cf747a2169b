-- Tasks in which agencies have a part, by plan and as the text runs (null asks nothing).
-- MATERIALIZED keeps SQLite from putting all rows in order before it stops at the last.
-- parameters: rows (rows at most, any of them), keys (list of agency keys), roles (list or null), dueFrom, dueTo (ISO days, or null)
-- columns: owner, key, plan, document, path, parent, start, end, text, heads
-- Where few deadlines lie between the days, they are gone along, else the tasks of the agencies.
WITH due AS MATERIALIZED (
  SELECT DISTINCT taskKey
  FROM deadline
  WHERE (:dueFrom IS NOT NULL OR :dueTo IS NOT NULL)
    AND due BETWEEN coalesce(:dueFrom, '') AND coalesce(:dueTo, '9999-99-99')
  LIMIT 5001
),
way (isByDay) AS MATERIALIZED (
  SELECT (:dueFrom IS NOT NULL OR :dueTo IS NOT NULL) AND (SELECT count(*) FROM due) <= 5000
),
part AS (
  SELECT DISTINCT agencyKey AS owner, taskKey
  FROM assignment
  WHERE agencyKey IN (SELECT value FROM json_each(:keys))
    AND (:roles IS NULL OR role IN (SELECT value FROM json_each(:roles)))
    AND NOT (SELECT isByDay FROM way)
  UNION ALL
  SELECT DISTINCT a.agencyKey, a.taskKey
  FROM due CROSS JOIN assignment a ON a.taskKey = due.taskKey
  WHERE (SELECT isByDay FROM way)
    AND a.agencyKey IN (SELECT value FROM json_each(:keys))
    AND (:roles IS NULL OR a.role IN (SELECT value FROM json_each(:roles)))
),
few AS MATERIALIZED (
  SELECT p.owner, t.rowid AS id
  FROM part p
  CROSS JOIN task t ON t.key = p.taskKey
  WHERE (:dueFrom IS NULL AND :dueTo IS NULL)
    OR EXISTS (
      SELECT 1
      FROM deadline d
      WHERE d.taskKey = p.taskKey AND d.due >= coalesce(:dueFrom, '') AND d.due <= coalesce(:dueTo, '9999-99-99')
    )
  LIMIT :rows + 0
)
SELECT few.owner, t.key, t.plan, t.document, t.path, t.parent, t.start, t."end", t.text, t.heads
FROM few CROSS JOIN task t ON t.rowid = few.id
ORDER BY few.owner, t.sortKey, t.key;
