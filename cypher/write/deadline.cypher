// A deadline of a task.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, due, period, recurs, condition
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
CREATE (t)-[:DUE_BY]->(d:Deadline)
SET d = row
RETURN count(*) AS changed;
