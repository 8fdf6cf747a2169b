-- Who holds the duties of an instrument, and why: the implementers as read/implementers-of-instruments gives them, but members
-- of collectives, where asked for, besides these, and the bodies that hold the duties on a day in the place of those named;
-- INFERRED, with the chain of links that leads to them: a line a link, its parts (from, kind, to, since, by) parted by tabs.
-- MATERIALIZED, so that it stops at the last row of use before it puts any in order.
-- parameters: rows (rows at most, any of them), keys (list of instrument keys), expandCollectives (1 or 0), asOf (ISO day or null)
-- columns: instrument, agency, named, chain, role, basis, taskKey, taskPath, assignmentDocument, assignmentStart, assignmentEnd, assignmentExact, citationDocument, citationStart, citationEnd, citationExact
WITH RECURSIVE
few AS MATERIALIZED (
  SELECT DISTINCT c.instrument, a.rowid AS id
  FROM citation c
  CROSS JOIN assignment a ON a.taskKey = c.taskKey
  WHERE c.instrument IN (SELECT value FROM json_each(:keys))
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
-- Why a plan implements an instrument as a whole: the first words that say so.
planReason AS (
  SELECT instrument, plan, document, start, "end", exact,
    row_number() OVER (PARTITION BY instrument, plan ORDER BY document, start, "end", id) AS choice
  FROM (
    SELECT c.instrument, d.instrument AS plan, c.document, c.start, c."end", c.exact, c.id
    FROM citation c
    JOIN document d ON d.key = c.document
    WHERE c.instrument IN (SELECT value FROM json_each(:keys)) AND c.kind = 'IMPLEMENTS' AND c.taskKey IS NULL
    UNION ALL
    SELECT r.toKey, r.fromKey, r.document, r.start, r."end", r.exact, r.id
    FROM relation r
    WHERE r.toKey IN (SELECT value FROM json_each(:keys)) AND r.kind = 'IMPLEMENTS' AND r.fromKey IS NOT NULL
  )
),
inherited AS (
  SELECT
    p.instrument, a.agencyKey AS agency, a.role, a.taskKey, a.id AS assignment,
    'INHERITED' AS basis, p.document, p.start, p."end", p.exact
  FROM planReason p
  CROSS JOIN task t ON t.plan = p.plan
  CROSS JOIN assignment a ON a.taskKey = t.key
  WHERE p.choice = 1 
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
),
member (owner, agency, chain, step) AS (
  SELECT DISTINCT agency, agency, '', 0 FROM found WHERE :expandCollectives OR :asOf IS NOT NULL
  UNION
  SELECT
    m.owner, l."from",
    m.chain || l."from" || char(9) || l.kind || char(9) || l."to" || char(9) || coalesce(l.since, '') || char(9) || coalesce(l."by", '') || char(10),
    m.step + 1
  FROM member m
  CROSS JOIN agencyLink l ON l."to" = m.agency
  WHERE :expandCollectives AND m.step < 2 AND l.kind = 'MEMBER_OF'
),
holder (owner, agency, chain, step) AS (
  SELECT owner, agency, chain, 0 FROM member
  UNION
  SELECT
    h.owner, l."to",
    h.chain || l."from" || char(9) || l.kind || char(9) || l."to" || char(9) || coalesce(l.since, '') || char(9) || coalesce(l."by", '') || char(10),
    h.step + 1
  FROM holder h
  CROSS JOIN agencyLink l ON l."from" = h.agency
  WHERE h.step < 3 AND l.kind = 'SUCCEEDED_BY' AND l.since <= :asOf
),
held AS (
  SELECT f.agency AS holder, '' AS chain, f.* FROM found f
  UNION ALL
  SELECT h.agency, h.chain, f.*
  FROM holder h
  CROSS JOIN found f ON f.agency = h.owner
  WHERE h.chain <> '' AND EXISTS (SELECT 1 FROM agency WHERE key = h.agency)
)
SELECT
  f.instrument, f.holder AS agency, f.agency AS named, f.chain, f.role,
  CASE WHEN f.chain = '' THEN f.basis ELSE 'INFERRED' END AS basis, f.taskKey, t.path AS taskPath,
  a.document AS assignmentDocument, a.start AS assignmentStart, a."end" AS assignmentEnd, a.exact AS assignmentExact,
  f.document AS citationDocument, f.start AS citationStart, f."end" AS citationEnd, f.exact AS citationExact
FROM held f
-- CROSS JOIN keeps the order of the tables: few rows found, then each by its key.
CROSS JOIN assignment a ON a.id = f.assignment
CROSS JOIN task t ON t.key = f.taskKey
-- Where there are more than are of use all are given, so that it shows.
WHERE :asOf IS NULL
  OR (SELECT count(*) FROM found) = :rows
  OR NOT EXISTS (
    SELECT 1 FROM agencyLink l WHERE l."from" = f.holder AND l.kind = 'SUCCEEDED_BY' AND l.since <= :asOf
  )
ORDER BY f.instrument, f.holder, t.sortKey, f.taskKey, a.start, f.assignment, f.basis, f.chain;
