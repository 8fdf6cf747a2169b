-- What depends on a node (DOWN: what implements, cites or continues it, the tasks, the agencies assigned) or what it rests on
-- (UP: the other way), BOTH for the two together. Level n edges begin at nodes n - 1 hops away; a node is visited once, so
-- cycles end.
-- The walk ends with the level that has more edges than are asked for: at the start where one list of it is that long; farther on
-- where more nodes are reached than that, for a level's edges all begin at the level before.
-- CROSS JOIN keeps the order of the tables; + 0 keeps SQLite from preparing the statement anew for every limit it is given. SQLite
-- writes out a table expression wherever it is named: each but the small ones is named once in those after it, or preparing
-- takes as long as the walk.
-- One row, none when nothing has the key: the version of the graph, the edges, and the start and every node an edge touches, each
-- with its label and its columns as `read/instruments`, `read/tasks` and `read/agencies` give them.
-- parameters: from (key), direction (UP, DOWN, BOTH), depth, limit
-- columns: version, edges (list of id, from, to, kind, basis, level, document, start, end, exact), nodes (list)
WITH RECURSIVE
-- The last level whose nodes are gone on from, and the most nodes to reach: each has an edge of its own on either way.
walk (last, nodes) AS (
  SELECT iif(max(edges) < :limit, :depth - 1, 0), iif(:direction = 'BOTH', 2, 1) * :depth * (:limit + 1)
  FROM (
    SELECT count(*) AS edges FROM (SELECT 1 FROM citation WHERE instrument = :from AND :direction <> 'UP' LIMIT :limit + 0)
    UNION ALL
    SELECT count(*) FROM (SELECT 1 FROM task WHERE plan = :from AND :direction <> 'UP' LIMIT :limit + 0)
    UNION ALL
    SELECT count(*) FROM (SELECT 1 FROM assignment WHERE agencyKey = :from AND :direction <> 'DOWN' LIMIT :limit + 0)
  )
),
way (name) AS (
  SELECT 'DOWN' WHERE :direction IN ('DOWN', 'BOTH')
  UNION ALL
  SELECT 'UP' WHERE :direction IN ('UP', 'BOTH')
),
-- UNION drops what was reached at the same level before, so the rows stay within nodes times depth.
reached (key, way, level) AS (
  SELECT :from, name, 0 FROM way
  UNION
  SELECT coalesce(c.taskKey, (SELECT instrument FROM document WHERE key = c.document)), reached.way, reached.level + 1
  FROM reached CROSS JOIN citation c ON c.instrument = reached.key
  WHERE reached.way = 'DOWN' AND reached.level < (SELECT last FROM walk) AND TRUE
  UNION
  SELECT r.fromKey, reached.way, reached.level + 1
  FROM reached CROSS JOIN relation r ON r.toKey = reached.key
  WHERE reached.way = 'DOWN' AND reached.level < (SELECT last FROM walk) AND r.fromKey IS NOT NULL
  UNION
  SELECT t.key, reached.way, reached.level + 1
  FROM reached CROSS JOIN task t ON t.plan = reached.key
  WHERE reached.way = 'DOWN' AND reached.level < (SELECT last FROM walk) AND TRUE
  UNION
  SELECT a.agencyKey, reached.way, reached.level + 1
  FROM reached CROSS JOIN assignment a ON a.taskKey = reached.key
  WHERE reached.way = 'DOWN' AND reached.level < (SELECT last FROM walk) AND TRUE
  UNION
  SELECT c.instrument, reached.way, reached.level + 1
  FROM reached CROSS JOIN citation c ON c.taskKey = reached.key
  WHERE reached.way = 'UP' AND reached.level < (SELECT last FROM walk) AND c.instrument IS NOT NULL
  UNION
  SELECT c.instrument, reached.way, reached.level + 1
  FROM reached CROSS JOIN document d ON d.instrument = reached.key CROSS JOIN citation c ON c.document = d.key AND c.taskKey IS NULL
  WHERE reached.way = 'UP' AND reached.level < (SELECT last FROM walk) AND c.instrument IS NOT NULL
  UNION
  SELECT r.toKey, reached.way, reached.level + 1
  FROM reached CROSS JOIN relation r ON r.fromKey = reached.key
  WHERE reached.way = 'UP' AND reached.level < (SELECT last FROM walk) AND r.toKey IS NOT NULL
  UNION
  SELECT t.plan, reached.way, reached.level + 1
  FROM reached CROSS JOIN task t ON t.key = reached.key
  WHERE reached.way = 'UP' AND reached.level < (SELECT last FROM walk) AND TRUE
  UNION
  SELECT a.taskKey, reached.way, reached.level + 1
  FROM reached CROSS JOIN assignment a ON a.agencyKey = reached.key
  WHERE reached.way = 'UP' AND reached.level < (SELECT last FROM walk) AND TRUE
  ORDER BY 3
  LIMIT (SELECT nodes FROM walk)
),
visited AS (
  SELECT key, way, min(level) AS level
  FROM (SELECT key, way, level, count(*) OVER () AS total, max(level) OVER () AS deepest FROM reached)
  GROUP BY key, way
  HAVING level < iif(total < (SELECT nodes FROM walk), :depth, deepest)
),
edge AS (
  SELECT c.id, coalesce(c.taskKey, d.instrument) AS "from", c.instrument AS "to", c.kind, c.basis, v.level + 1 AS level,
    c.document, c.start, c."end", c.exact
  FROM visited v
  CROSS JOIN citation c ON c.instrument = v.key
  CROSS JOIN document d ON d.key = c.document
  WHERE v.way = 'DOWN'
  UNION ALL
  SELECT r.id, r.fromKey, r.toKey, r.kind, r.basis, v.level + 1, r.document, r.start, r."end", r.exact
  FROM visited v
  CROSS JOIN relation r ON r.toKey = v.key
  WHERE v.way = 'DOWN' AND r.fromKey IS NOT NULL
  UNION ALL
  SELECT t.key || '@plan', t.plan, t.key, 'HAS_TASK', 'EXPLICIT', v.level + 1, t.document, t.start, t."end", t.text
  FROM visited v
  CROSS JOIN task t ON t.plan = v.key
  WHERE v.way = 'DOWN'
  UNION ALL
  SELECT a.id, a.taskKey, a.agencyKey, a.role, a.basis, v.level + 1, a.document, a.start, a."end", a.exact
  FROM visited v
  CROSS JOIN assignment a ON a.taskKey = v.key
  WHERE v.way = 'DOWN'
  UNION ALL
  SELECT c.id, c.taskKey, c.instrument, c.kind, c.basis, v.level + 1, c.document, c.start, c."end", c.exact
  FROM visited v
  CROSS JOIN citation c ON c.taskKey = v.key
  WHERE v.way = 'UP' AND c.instrument IS NOT NULL
  UNION ALL
  SELECT c.id, d.instrument, c.instrument, c.kind, c.basis, v.level + 1, c.document, c.start, c."end", c.exact
  FROM visited v
  CROSS JOIN document d ON d.instrument = v.key
  CROSS JOIN citation c ON c.document = d.key AND c.taskKey IS NULL
  WHERE v.way = 'UP' AND c.instrument IS NOT NULL
  UNION ALL
  SELECT r.id, r.fromKey, r.toKey, r.kind, r.basis, v.level + 1, r.document, r.start, r."end", r.exact
  FROM visited v
  CROSS JOIN relation r ON r.fromKey = v.key
  WHERE v.way = 'UP' AND r.toKey IS NOT NULL
  UNION ALL
  SELECT t.key || '@plan', t.plan, t.key, 'HAS_TASK', 'EXPLICIT', v.level + 1, t.document, t.start, t."end", t.text
  FROM visited v
  CROSS JOIN task t ON t.key = v.key
  WHERE v.way = 'UP'
  UNION ALL
  SELECT a.id, a.taskKey, a.agencyKey, a.role, a.basis, v.level + 1, a.document, a.start, a."end", a.exact
  FROM visited v
  -- Up there is no way to an agency, so it is the start: of its tasks only those are read that come first by key.
  CROSS JOIN assignment a ON a.agencyKey = v.key
  WHERE v.way = 'UP' AND a.taskKey <= coalesce(
    (SELECT taskKey FROM assignment WHERE agencyKey = :from ORDER BY taskKey LIMIT 1 OFFSET :limit + 0), char(1114111)
  )
),
found AS MATERIALIZED (
  SELECT id, "from", "to", kind, basis, min(level) AS level, document, start, "end", exact
  FROM edge
  GROUP BY id
  ORDER BY level, "from", "to", kind, id
  LIMIT :limit + 0
),
touched (key) AS (
  SELECT :from
  UNION
  SELECT value FROM found CROSS JOIN json_each(json_array("from", "to"))
),
node (row) AS (
  SELECT CASE
    WHEN i.key IS NOT NULL THEN json_object('label', 'Instrument', 'key', i.key, 'type', i.type, 'system', i.system,
      'jurisdiction', i.jurisdiction, 'issuerCode', i.issuerCode, 'issuer', i.issuer, 'series', i.series, 'number', i.number,
      'period', i.period, 'issuedOn', i.issuedOn, 'title', i.title)
    WHEN t.key IS NOT NULL THEN json_object('label', 'Task', 'key', t.key, 'plan', t.plan, 'document', t.document,
      'path', t.path, 'parent', t.parent, 'start', t.start, 'end', t."end", 'text', t.text, 'heads', json(t.heads))
    ELSE json_object('label', 'Agency', 'key', a.key, 'name', a.name, 'nameEn', a.nameEn, 'kind', a.kind, 'level', a.level,
      'place', a.place, 'registered', json(iif(a.registered, 'true', 'false')))
  END
  FROM touched
  LEFT JOIN instrument i ON i.key = touched.key
  LEFT JOIN task t ON t.key = touched.key
  LEFT JOIN agency a ON a.key = touched.key
  WHERE coalesce(i.key, t.key, a.key) IS NOT NULL
)
SELECT
  store.version,
  (SELECT json_group_array(json_array(id, "from", "to", kind, basis, level, document, start, "end", exact)) FROM found) AS edges,
  (SELECT '[' || coalesce(group_concat(row), '') || ']' FROM node) AS nodes
FROM store
WHERE store.id = 1 AND (
  EXISTS (SELECT 1 FROM instrument WHERE key = :from)
  OR EXISTS (SELECT 1 FROM task WHERE key = :from)
  OR EXISTS (SELECT 1 FROM agency WHERE key = :from)
);
