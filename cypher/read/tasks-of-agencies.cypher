// Tasks in which agencies have a part, by plan and as the text runs (null asks nothing).
// parameters: rows (rows at most, any of them), keys (list of agency keys), roles (list or null), dueFrom, dueTo (ISO days, or null)
// columns: owner, key, plan, document, path, parent, start, end, text, heads
MATCH (g:Agency)-[a:ASSIGNED_TO]->(t:Task)
USING INDEX SEEK g:Agency(key)
WHERE g.key IN $keys AND ($roles IS NULL OR a.role IN $roles)
WITH DISTINCT g, t
WHERE ($dueFrom IS NULL AND $dueTo IS NULL)
  OR EXISTS {
    MATCH (t)-[:DUE_BY]->(d:Deadline)
    WHERE d.due >= coalesce($dueFrom, '') AND d.due <= coalesce($dueTo, '9999-99-99')
  }
WITH g, t LIMIT $rows
RETURN g.key AS owner, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent,
  t.start AS start, t.end AS end, t.text AS text, t.heads AS heads
ORDER BY owner, t.sortKey, key;
