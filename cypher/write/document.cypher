// A document with its text.
// parameters: rows (list) of key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text
// columns: changed
UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
CREATE (:Document {
  key: row.key, sha256: row.sha256, uri: row.uri, instrument: row.instrument, number: row.number,
  type: row.type, issuer: row.issuer, issuerKey: row.issuerKey, issuedOn: row.issuedOn, issuedIn: row.issuedIn,
  title: row.title, place: row.place, signatory: row.signatory, recipients: row.recipients, text: row.text
})-[:TEXT_OF]->(i)
RETURN count(*) AS changed;
