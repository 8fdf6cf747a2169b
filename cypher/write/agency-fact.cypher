// What a document says of an agency it names.
// parameters: rows (list) of agency, document, name, nameEn, kind, level, place, registered, sortKey
// columns: changed
UNWIND $rows AS row
MATCH (d:Document {key: row.document})
MATCH (a:Agency {key: row.agency})
CREATE (d)-[f:NAMES]->(a)
SET f = row {.name, .nameEn, .kind, .level, .place, .registered, .sortKey}
RETURN count(*) AS changed;
