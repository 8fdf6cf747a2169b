// What was stored of a document: the counts its ingest reported.
// parameters: key
// columns: document, uri, tasks, agencies, instruments, citations, unresolved
MATCH (d:Document {key: $key})
CALL (d) {
  MATCH (t:Task {document: d.key})
  RETURN count(t) AS tasks
}
CALL (d) {
  MATCH (:Task {document: d.key})<-[:ASSIGNED_TO]-(a:Agency)
  RETURN count(DISTINCT a) AS agencies
}
CALL (d) {
  MATCH ()-[c:CITES {document: d.key}]->(cited)
  RETURN count(c) AS citations, count(CASE WHEN cited:Unresolved THEN 1 END) AS unresolved
}
RETURN d.key AS document, d.uri AS uri, tasks, agencies, COUNT { (d)-[:NAMES]->(:Instrument) } AS instruments,
  citations, unresolved;
