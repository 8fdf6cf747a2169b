// Keys of the entities that documents name.
// parameters: keys (list of document keys)
// columns: label (Instrument or Agency), key
MATCH (d:Document)-[:NAMES]->(n)
USING INDEX SEEK d:Document(key)
WHERE d.key IN $keys
RETURN DISTINCT CASE WHEN n:Instrument THEN 'Instrument' ELSE 'Agency' END AS label, n.key AS key
ORDER BY label, key;
