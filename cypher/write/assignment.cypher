// An assignment of a task to an agency.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
MATCH (a:Agency {key: row.agencyKey})
CREATE (a)-[r:ASSIGNED_TO]->(t)
SET r = row
RETURN count(*) AS changed;
