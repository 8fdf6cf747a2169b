// A page of all tasks.
// parameters: afterSort and afterKey (the row before the page, or null), limit
// columns: key, plan, document, path, parent, start, end, text, heads, sortKey
MATCH (t:Task)
WHERE $afterSort IS NULL OR t.sortKey > $afterSort OR (t.sortKey = $afterSort AND t.key > $afterKey)
WITH t
ORDER BY t.sortKey, t.key
LIMIT $limit
RETURN t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent,
  t.start AS start, t.end AS end, t.text AS text, t.heads AS heads, t.sortKey AS sortKey
ORDER BY sortKey, key;
