// Deadlines of tasks.
// parameters: keys (list)
// columns: owner, id, document, taskKey, start, end, exact, basis, rule, due, period, recurs, condition
MATCH (t:Task)-[:DUE_BY]->(d:Deadline)
USING INDEX SEEK t:Task(key)
WHERE t.key IN $keys
RETURN t.key AS owner, d.id AS id, d.document AS document, d.taskKey AS taskKey, d.start AS start, d.end AS end,
  d.exact AS exact, d.basis AS basis, d.rule AS rule, d.due AS due, d.period AS period, d.recurs AS recurs,
  d.condition AS condition
ORDER BY owner, start, end, id;
