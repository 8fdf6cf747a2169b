// Tasks by key.
// parameters: keys (list)
// columns: key, plan, document, path, parent, start, end, text, heads
MATCH (t:Task)
WHERE t.key IN $keys
RETURN t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent, t.start AS start,
  t.end AS end, t.text AS text, t.heads AS heads
ORDER BY key;
