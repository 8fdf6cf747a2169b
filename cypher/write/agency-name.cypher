// A spelling of an agency's name in a document, folded.
// parameters: rows (list) of nameFolded, agency, document
// columns: changed
UNWIND $rows AS row
MATCH (a:Agency {key: row.agency})
MERGE (n:AgencyName {nameFolded: row.nameFolded})
CREATE (n)-[:NAME_OF {document: row.document}]->(a)
RETURN count(*) AS changed;
