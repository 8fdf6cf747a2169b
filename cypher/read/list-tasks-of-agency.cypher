// A page of the tasks assigned to one agency.
// The total of the selection, all of it tested, stands on every row; a page without rows is one row of nulls with it.
// parameters: agency (key), roles (list or null), afterSort and afterKey (the row before the page, or null), limit
// columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
CALL () {
  MATCH (:Agency {key: $agency})-[a:ASSIGNED_TO]->(t:Task)
  WHERE ($roles IS NULL OR a.role IN $roles)
  RETURN count(DISTINCT t) AS total
}
OPTIONAL CALL (total) {
  WITH total
  WHERE total > 0
  MATCH (:Agency {key: $agency})-[a:ASSIGNED_TO]->(t:Task)
  WHERE ($roles IS NULL OR a.role IN $roles)
  WITH DISTINCT t
  WHERE $afterSort IS NULL OR t.sortKey > $afterSort OR (t.sortKey = $afterSort AND t.key > $afterKey)
  RETURN t
  ORDER BY t.sortKey, t.key
  LIMIT $limit
}
RETURN total, total AS tested, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent,
  t.start AS start, t.end AS end, t.text AS text, t.heads AS heads, t.sortKey AS sortKey
ORDER BY sortKey, key;
