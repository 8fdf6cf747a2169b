// What a document says of an instrument it names; `own` when the document is its text.
// parameters: rows (list) of instrument, document, own, issuer, issuedOn, title, titleHead, placelessTitle
// columns: changed
UNWIND $rows AS row
MATCH (d:Document {key: row.document})
MATCH (i:Instrument {key: row.instrument})
CREATE (d)-[:NAMES {
  own: row.own, issuer: row.issuer, issuedOn: row.issuedOn, title: row.title,
  titleHead: row.titleHead, placelessTitle: row.placelessTitle
}]->(i)
RETURN count(*) AS changed;
