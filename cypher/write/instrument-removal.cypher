// Removes an instrument that no document names any more.
// parameters: rows (list) of key
// columns: changed
UNWIND $rows AS row
MATCH (i:Instrument {key: row.key})
WHERE NOT EXISTS { (i)<-[:NAMES]-(:Document) }
DETACH DELETE i
RETURN count(*) AS changed;
