// Targets of tasks.
// parameters: keys (list)
// columns: owner, id, document, taskKey, start, end, exact, basis, rule, value, unit, of, bound
MATCH (t:Task)-[:AIMS_AT]->(g:Target)
USING INDEX SEEK t:Task(key)
WHERE t.key IN $keys
RETURN t.key AS owner, g.id AS id, g.document AS document, g.taskKey AS taskKey, g.start AS start, g.end AS end,
  g.exact AS exact, g.basis AS basis, g.rule AS rule, g.value AS value, g.unit AS unit, g.of AS of,
  g.bound AS bound
ORDER BY owner, start, end, id;
