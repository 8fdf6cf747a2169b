-- All edges between nodes, a page at a time, by id. A document is the TEXT_OF its instrument; a link between agencies has no
-- words of its own.
-- parameters: after (id of the edge before the page; empty text for the first page), limit
-- columns: id, from, to, kind, basis, document, start, end, exact
SELECT c.id, coalesce(c.taskKey, d.instrument) AS "from", c.instrument AS "to", c.kind, c.basis,
  c.document, c.start, c."end", c.exact
FROM citation c
JOIN document d ON d.key = c.document
WHERE c.id > :after AND c.instrument IS NOT NULL
UNION ALL
SELECT id, fromKey, toKey, kind, basis, document, start, "end", exact
FROM relation
WHERE id > :after AND fromKey IS NOT NULL AND toKey IS NOT NULL
UNION ALL
SELECT id, taskKey, agencyKey, role, basis, document, start, "end", exact
FROM assignment
WHERE id > :after
UNION ALL
SELECT key || '@plan', plan, key, 'HAS_TASK', 'EXPLICIT', document, start, "end", text
FROM task
WHERE key || '@plan' > :after
UNION ALL
SELECT key || '@text', key, instrument, 'TEXT_OF', 'EXPLICIT', NULL, NULL, NULL, NULL
FROM document
WHERE key || '@text' > :after
UNION ALL
SELECT DISTINCT l."from" || '@' || l.kind || '@' || l."to", l."from", l."to", l.kind, 'EXPLICIT', NULL, NULL, NULL, NULL
FROM agencyLink l
JOIN agency f ON f.key = l."from"
JOIN agency t ON t.key = l."to"
WHERE l."from" || '@' || l.kind || '@' || l."to" > :after
ORDER BY id
LIMIT :limit + 0;
