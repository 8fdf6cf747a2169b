// A document with its text.
// parameters: rows (list) of key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text
// columns: changed
UNWIND $rows AS row
MATCH (i:Instrument {key: row.instrument})
CREATE (d:Document)-[:TEXT_OF]->(i)
SET d = row
RETURN count(*) AS changed;
