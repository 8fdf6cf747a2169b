// All nodes, a page at a time, by label and key.
// parameters: afterLabel and afterKey (the node before the page; empty texts for the first page), limit
// columns: label, key, name, type
CALL () {
  MATCH (a:Agency)
  WHERE a.key > CASE WHEN $afterLabel < 'Agency' THEN '' WHEN $afterLabel = 'Agency' THEN $afterKey END
  RETURN 'Agency' AS label, a.key AS key, a.name AS name, a.kind AS type
  ORDER BY key
  LIMIT $limit
  UNION ALL
  MATCH (d:Document)
  WHERE d.key > CASE WHEN $afterLabel < 'Document' THEN '' WHEN $afterLabel = 'Document' THEN $afterKey END
  RETURN 'Document' AS label, d.key AS key, d.uri AS name, d.type AS type
  ORDER BY key
  LIMIT $limit
  UNION ALL
  MATCH (i:Instrument)
  WHERE i.key > CASE WHEN $afterLabel < 'Instrument' THEN '' WHEN $afterLabel = 'Instrument' THEN $afterKey END
  RETURN 'Instrument' AS label, i.key AS key, coalesce(i.number, i.title, i.key) AS name, i.type AS type
  ORDER BY key
  LIMIT $limit
  UNION ALL
  MATCH (t:Task)
  WHERE t.key > CASE WHEN $afterLabel < 'Task' THEN '' WHEN $afterLabel = 'Task' THEN $afterKey END
  RETURN 'Task' AS label, t.key AS key, t.path AS name, 'TASK' AS type
  ORDER BY key
  LIMIT $limit
}
RETURN label, key, name, type
ORDER BY label, key
LIMIT $limit;
