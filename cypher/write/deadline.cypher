// A deadline of a task.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, due, period, recurs, condition
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
CREATE (t)-[:DUE_BY]->(:Deadline {
  id: row.id, document: row.document, taskKey: row.taskKey, start: row.start, end: row.end, exact: row.exact,
  basis: row.basis, rule: row.rule, due: row.due, period: row.period, recurs: row.recurs,
  condition: row.condition
})
RETURN count(*) AS changed;
