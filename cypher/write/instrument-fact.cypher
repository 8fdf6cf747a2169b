// What a document says of an instrument it names; `own` when the document is its text.
// parameters: rows (list) of instrument, document, own, issuer, issuedOn, title
// columns: changed
UNWIND $rows AS row
MATCH (d:Document {key: row.document})
MATCH (i:Instrument {key: row.instrument})
CREATE (d)-[f:NAMES]->(i)
SET f = row {.own, .issuer, .issuedOn, .title}
RETURN count(*) AS changed;
