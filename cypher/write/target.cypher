// A target of a task.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, value, unit, of, bound
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
CREATE (t)-[:AIMS_AT]->(g:Target)
SET g = row
RETURN count(*) AS changed;
