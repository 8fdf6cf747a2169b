// A citation; taskKey null outside tasks, instrument null when the text does not decide.
// parameters: rows (list) of id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
// columns: changed
UNWIND $rows AS row
OPTIONAL MATCH (t:Task {key: row.taskKey})
OPTIONAL MATCH (:Document {key: CASE WHEN row.taskKey IS NULL THEN row.document END})-[:TEXT_OF]->(p:Instrument)
OPTIONAL MATCH (i:Instrument {key: row.instrument})
WITH row, coalesce(t, p) AS source, i
FOREACH (cited IN CASE WHEN i IS NULL THEN [] ELSE [i] END |
  CREATE (source)-[c:CITES]->(cited) SET c = row)
FOREACH (id IN CASE WHEN i IS NULL THEN [row.id] ELSE [] END |
  CREATE (source)-[c:CITES]->(:Unresolved {id: id, document: row.document}) SET c = row)
RETURN count(*) AS changed;
