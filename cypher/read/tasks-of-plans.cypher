// Tasks of plans, in the order of the text.
// parameters: rows (rows at most, any of them), keys (list of instrument keys)
// columns: owner, key, plan, document, path, parent, start, end, text, heads
MATCH (p:Instrument)<-[:TASK_OF]-(t:Task)
USING INDEX SEEK p:Instrument(key)
WHERE p.key IN $keys
WITH p, t LIMIT $rows
RETURN p.key AS owner, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent,
  t.start AS start, t.end AS end, t.text AS text, t.heads AS heads
ORDER BY owner, start, key;
