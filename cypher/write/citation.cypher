// A citation; taskKey null outside tasks, instrument null when the text does not decide.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
// columns: changed
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Task {key: row.taskKey})
  RETURN t AS source
  UNION ALL
  WITH row
  WHERE row.taskKey IS NULL
  MATCH (:Document {key: row.document})-[:TEXT_OF]->(p:Instrument)
  RETURN p AS source
}
CALL (row) {
  MATCH (i:Instrument {key: row.instrument})
  RETURN i AS cited
  UNION ALL
  WITH row
  WHERE row.instrument IS NULL
  CREATE (u:Unresolved {id: row.id, document: row.document})
  RETURN u AS cited
}
CREATE (source)-[:CITES {
  id: row.id, document: row.document, taskKey: row.taskKey, start: row.start, end: row.end, exact: row.exact,
  basis: row.basis, rule: row.rule, instrument: row.instrument, kind: row.kind, identity: row.identity,
  number: row.number, type: row.type, issuer: row.issuer, issuedOn: row.issuedOn, title: row.title,
  provision: row.provision, candidates: row.candidates, flags: row.flags
}]->(cited)
RETURN count(*) AS changed;
