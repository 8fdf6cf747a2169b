-- Who implements an instrument, and why: tasks that cite it (IMPLEMENTS, CITES) times their assignments, and INHERITED
-- the tasks of a plan that implements it as a whole (a citation outside tasks, or a relation), where the same agency and task
-- are not EXPLICIT already. Asked from the agency.
-- MATERIALIZED, so that it stops at the last row of use before it puts any in order.
-- parameters: rows (rows at most, any of them), keys (list of agency keys)
-- columns: instrument, agency, role, basis, taskKey, taskPath, assignmentDocument, assignmentStart, assignmentEnd, assignmentExact, citationDocument, citationStart, citationEnd, citationExact
WITH few AS MATERIALIZED (
  SELECT DISTINCT c.instrument, a.rowid AS id
  FROM assignment a
  CROSS JOIN citation c ON c.taskKey = a.taskKey
  WHERE a.agencyKey IN (SELECT value FROM json_each(:keys))
    AND c.instrument IS NOT NULL
    AND c.kind IN ('IMPLEMENTS', 'CITES')
  LIMIT :rows + 0
),
direct AS (
  SELECT
    c.instrument, a.agencyKey AS agency, a.role, a.taskKey, a.id AS assignment,
    CASE
      WHEN c.basis = 'INFERRED' OR a.basis = 'INFERRED' THEN 'INFERRED'
      WHEN c.basis = 'INHERITED' OR a.basis = 'INHERITED' THEN 'INHERITED'
      ELSE 'EXPLICIT'
    END AS basis,
    c.document, c.start, c."end", c.exact,
    row_number() OVER (
      PARTITION BY c.instrument, a.id
      ORDER BY c.basis = 'INFERRED', c.basis = 'INHERITED', c.kind <> 'IMPLEMENTS', c.start, c.id
    ) AS choice
  FROM few
  CROSS JOIN assignment a ON a.rowid = few.id
  CROSS JOIN citation c ON c.taskKey = a.taskKey AND c.instrument = few.instrument
  WHERE c.kind IN ('IMPLEMENTS', 'CITES')
),
-- The plans in which the agencies have a task.
plan AS (
  SELECT DISTINCT t.plan AS key
  FROM assignment a
  JOIN task t ON t.key = a.taskKey
  WHERE a.agencyKey IN (SELECT value FROM json_each(:keys)) AND (SELECT count(*) FROM few) < :rows
),
-- Why such a plan implements an instrument as a whole: the first words that say so.
planReason AS (
  SELECT instrument, plan, document, start, "end", exact,
    row_number() OVER (PARTITION BY instrument, plan ORDER BY document, start, "end", id) AS choice
  FROM (
    SELECT c.instrument, d.instrument AS plan, c.document, c.start, c."end", c.exact, c.id
    FROM plan
    JOIN document d ON d.instrument = plan.key
    JOIN citation c ON c.document = d.key
    WHERE c.instrument IS NOT NULL AND c.kind = 'IMPLEMENTS' AND c.taskKey IS NULL
    UNION ALL
    SELECT r.toKey, r.fromKey, r.document, r.start, r."end", r.exact, r.id
    FROM plan
    JOIN relation r ON r.fromKey = plan.key
    WHERE r.toKey IS NOT NULL AND r.kind = 'IMPLEMENTS'
  )
),
inherited AS (
  SELECT
    p.instrument, a.agencyKey AS agency, a.role, a.taskKey, a.id AS assignment,
    'INHERITED' AS basis, p.document, p.start, p."end", p.exact
  FROM planReason p
  CROSS JOIN task t ON t.plan = p.plan
  CROSS JOIN assignment a ON a.taskKey = t.key
  WHERE p.choice = 1 AND a.agencyKey IN (SELECT value FROM json_each(:keys))
    AND NOT EXISTS (
      SELECT 1 FROM direct d
      WHERE d.instrument = p.instrument AND d.agency = a.agencyKey AND d.taskKey = a.taskKey AND d.basis = 'EXPLICIT'
    )
),
found AS MATERIALIZED (
  SELECT instrument, agency, role, taskKey, assignment, basis, document, start, "end", exact FROM direct WHERE choice = 1
  UNION ALL
  SELECT instrument, agency, role, taskKey, assignment, basis, document, start, "end", exact FROM inherited
  LIMIT :rows + 0
)
SELECT
  f.instrument, f.agency, f.role, f.basis, f.taskKey, t.path AS taskPath,
  a.document AS assignmentDocument, a.start AS assignmentStart, a."end" AS assignmentEnd, a.exact AS assignmentExact,
  f.document AS citationDocument, f.start AS citationStart, f."end" AS citationEnd, f.exact AS citationExact
FROM found f
-- CROSS JOIN keeps the order of the tables: few rows found, then each by its key.
CROSS JOIN assignment a ON a.id = f.assignment
CROSS JOIN task t ON t.key = f.taskKey
ORDER BY f.agency, f.instrument, t.sortKey, f.taskKey, a.start, f.assignment, f.basis;
