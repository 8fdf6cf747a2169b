// A relation between two instruments.
// parameters: rows (list) of id, document, start, end, exact, basis, rule, from, to, fromKey, toKey, kind
// columns: changed
UNWIND $rows AS row
CALL (row) {
  MATCH (i:Instrument {key: row.fromKey})
  RETURN i AS from
  UNION ALL
  WITH row
  WHERE row.fromKey IS NULL
  CREATE (u:Unresolved {id: row.id, document: row.document})
  RETURN u AS from
}
CALL (row) {
  MATCH (i:Instrument {key: row.toKey})
  RETURN i AS to
  UNION ALL
  WITH row
  WHERE row.toKey IS NULL
  CREATE (u:Unresolved {id: row.id, document: row.document})
  RETURN u AS to
}
CREATE (from)-[:RELATES_TO {
  id: row.id, document: row.document, start: row.start, end: row.end, exact: row.exact, basis: row.basis,
  rule: row.rule, from: row.from, to: row.to, fromKey: row.fromKey, toKey: row.toKey, kind: row.kind
}]->(to)
RETURN count(*) AS changed;
