-- Who supports whom: assignments as SUPPORT beside those as LEAD or IMPLEMENT of other agencies in the same task, for the
-- agencies on either side.
-- MATERIALIZED, so that it stops at the last row of use before it puts any in order.
-- parameters: rows (rows at most, any of them), keys (list of agency keys)
-- columns: owner, supporter, supported, basis, taskKey, supportDocument, supportStart, supportEnd, supportExact, leadDocument, leadStart, leadEnd, leadExact
WITH pair AS MATERIALIZED (
  SELECT s.agencyKey AS owner, s.id AS support, l.id AS lead
  FROM assignment s
  CROSS JOIN assignment l ON l.taskKey = s.taskKey
  WHERE s.agencyKey IN (SELECT value FROM json_each(:keys))
    AND s.role = 'SUPPORT' AND l.role IN ('LEAD', 'IMPLEMENT') AND l.agencyKey <> s.agencyKey
  UNION ALL
  SELECT l.agencyKey, s.id, l.id
  FROM assignment l
  CROSS JOIN assignment s ON s.taskKey = l.taskKey
  WHERE l.agencyKey IN (SELECT value FROM json_each(:keys))
    AND s.role = 'SUPPORT' AND l.role IN ('LEAD', 'IMPLEMENT') AND l.agencyKey <> s.agencyKey
  LIMIT :rows + 0
)
SELECT
  p.owner, s.agencyKey AS supporter, l.agencyKey AS supported,
  CASE
    WHEN s.basis = 'INFERRED' OR l.basis = 'INFERRED' THEN 'INFERRED'
    WHEN s.basis = 'INHERITED' OR l.basis = 'INHERITED' THEN 'INHERITED'
    ELSE 'EXPLICIT'
  END AS basis,
  s.taskKey,
  s.document AS supportDocument, s.start AS supportStart, s."end" AS supportEnd, s.exact AS supportExact,
  l.document AS leadDocument, l.start AS leadStart, l."end" AS leadEnd, l.exact AS leadExact
FROM pair p
CROSS JOIN assignment s ON s.id = p.support
CROSS JOIN assignment l ON l.id = p.lead
CROSS JOIN task t ON t.key = s.taskKey
ORDER BY p.owner, t.sortKey, s.start, s.id, l.start, l.id;
