// What a document says of an agency it names.
// parameters: rows (list) of agency, document, name, nameEn, kind, level, place, registered, sortKey
// columns: changed
UNWIND $rows AS row
MATCH (d:Document {key: row.document})
MATCH (a:Agency {key: row.agency})
CREATE (d)-[:NAMES {
  name: row.name, nameEn: row.nameEn, kind: row.kind, level: row.level, place: row.place,
  registered: row.registered, sortKey: row.sortKey
}]->(a)
RETURN count(*) AS changed;
