// An agency by its key. Its columns are this document's until another says otherwise (agency-choice).
// parameters: rows (list) of key, name, nameEn, kind, level, place, registered, sortKey
// columns: changed
UNWIND $rows AS row
MERGE (a:Agency {key: row.key})
ON CREATE SET a += row {.name, .nameEn, .kind, .level, .place, .registered, .sortKey}
RETURN count(*) AS changed;
