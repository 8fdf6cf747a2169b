// An assignment of a task to an agency.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
// columns: changed
UNWIND $rows AS row
MATCH (t:Task {key: row.taskKey})
MATCH (a:Agency {key: row.agencyKey})
CREATE (a)-[:ASSIGNED_TO {
  id: row.id, document: row.document, taskKey: row.taskKey, start: row.start, end: row.end, exact: row.exact,
  basis: row.basis, rule: row.rule, agencyKey: row.agencyKey, agency: row.agency, role: row.role
}]->(t)
RETURN count(*) AS changed;
