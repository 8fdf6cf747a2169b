// A target of a task.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, value, unit, of, bound
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
CREATE (t)-[:AIMS_AT]->(:Target {
  id: row.id, document: row.document, taskKey: row.taskKey, start: row.start, end: row.end, exact: row.exact,
  basis: row.basis, rule: row.rule, value: row.value, unit: row.unit, of: row.of, bound: row.bound
})
RETURN count(*) AS changed;
