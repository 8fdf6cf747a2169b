// Removes a document with all it states.
// parameters: rows (list) of key
// columns: changed
UNWIND $rows AS row
MATCH (d:Document {key: row.key})
CALL (row) {
  MATCH (t:Task {document: row.key})
  OPTIONAL MATCH (t)-[:DUE_BY|AIMS_AT]->(part)
  DETACH DELETE part, t
}
CALL (row) {
  MATCH ()-[c:CITES {document: row.key}]->()
  DELETE c
}
CALL (row) {
  MATCH ()-[r:RELATES_TO {document: row.key}]->()
  DELETE r
}
CALL (row) {
  MATCH (u:Unresolved {document: row.key})
  DETACH DELETE u
}
CALL (row) {
  MATCH (s:SearchText {document: row.key})
  DELETE s
}
CALL (row) {
  MATCH (l:AgencyLink {document: row.key})
  DELETE l
}
CALL (row) {
  MATCH (n:AgencyName)-[of:NAME_OF {document: row.key}]->()
  DELETE of
  WITH DISTINCT n
  WHERE NOT EXISTS { (n)-[:NAME_OF]->() }
  DELETE n
}
DETACH DELETE d
RETURN count(*) AS changed;
