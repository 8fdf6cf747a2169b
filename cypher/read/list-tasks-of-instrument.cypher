// A page of the tasks that cite one instrument and pass every other filter given (null asks nothing).
// The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
// parameters: plan, agency, instrument (keys or null), roles (list or null), afterSort and afterKey (the row before the page, or null), limit
// columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
CALL () {
  MATCH (:Instrument {key: $instrument})<-[:CITES]-(t:Task)
  WHERE ($plan IS NULL OR t.plan = $plan)
    AND (
      ($agency IS NULL AND $roles IS NULL)
      OR EXISTS {
        MATCH (t)<-[a:ASSIGNED_TO]-(g:Agency)
        WHERE ($agency IS NULL OR g.key = $agency) AND ($roles IS NULL OR a.role IN $roles)
      }
    )
  RETURN count(DISTINCT t) AS total
}
OPTIONAL CALL (total) {
  WITH total
  WHERE total > 0
  MATCH (:Instrument {key: $instrument})<-[:CITES]-(t:Task)
  WHERE ($plan IS NULL OR t.plan = $plan)
    AND (
      ($agency IS NULL AND $roles IS NULL)
      OR EXISTS {
        MATCH (t)<-[a:ASSIGNED_TO]-(g:Agency)
        WHERE ($agency IS NULL OR g.key = $agency) AND ($roles IS NULL OR a.role IN $roles)
      }
    )
  WITH DISTINCT t
  WHERE $afterSort IS NULL OR t.sortKey > $afterSort OR (t.sortKey = $afterSort AND t.key > $afterKey)
  RETURN t
  ORDER BY t.sortKey, t.key
  LIMIT $limit
}
RETURN total, COUNT { (:Instrument {key: $instrument})<-[:CITES]-() } AS tested, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent,
  t.start AS start, t.end AS end, t.text AS text, t.heads AS heads, t.sortKey AS sortKey
ORDER BY sortKey, key;
