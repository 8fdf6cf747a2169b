// Removes an agency that no document names any more.
// parameters: rows (list) of key
// columns: changed
UNWIND $rows AS row
MATCH (a:Agency {key: row.key})
WHERE NOT EXISTS { (a)<-[:NAMES]-(:Document) }
DETACH DELETE a
RETURN count(*) AS changed;
