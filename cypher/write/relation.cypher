// A relation between two instruments.
// parameters: rows (list) of id, document, start, end, exact, basis, rule, from, to, fromKey, toKey, kind
// columns: changed
UNWIND $rows AS row
OPTIONAL MATCH (from:Instrument {key: row.fromKey})
OPTIONAL MATCH (to:Instrument {key: row.toKey})
FOREACH (_ IN CASE WHEN from IS NOT NULL AND to IS NOT NULL THEN [1] ELSE [] END |
  CREATE (from)-[r:RELATES_TO]->(to) SET r = row)
FOREACH (id IN CASE WHEN from IS NULL AND to IS NOT NULL THEN [row.id] ELSE [] END |
  CREATE (:Unresolved {id: id, document: row.document})-[r:RELATES_TO]->(to) SET r = row)
FOREACH (id IN CASE WHEN from IS NOT NULL AND to IS NULL THEN [row.id] ELSE [] END |
  CREATE (from)-[r:RELATES_TO]->(:Unresolved {id: id, document: row.document}) SET r = row)
FOREACH (id IN CASE WHEN from IS NULL AND to IS NULL THEN [row.id] ELSE [] END |
  CREATE (:Unresolved {id: id, document: row.document})-[r:RELATES_TO]->(:Unresolved {id: id, document: row.document})
  SET r = row)
RETURN count(*) AS changed;
