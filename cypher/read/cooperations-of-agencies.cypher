// Who supports whom: assignments as SUPPORT beside those as LEAD or IMPLEMENT of other agencies in the same task, for the
// agencies on either side.
// parameters: rows (rows at most, any of them), keys (list of agency keys)
// columns: owner, supporter, supported, basis, taskKey, supportDocument, supportStart, supportEnd, supportExact, leadDocument, leadStart, leadEnd, leadExact
CALL () {
  MATCH (g:Agency)-[s:ASSIGNED_TO]->(t:Task)<-[l:ASSIGNED_TO]-(h:Agency)
  USING INDEX SEEK g:Agency(key)
  WHERE g.key IN $keys AND s.role = 'SUPPORT' AND l.role IN ['LEAD', 'IMPLEMENT'] AND g <> h
  RETURN g.key AS owner, t, s, l
  UNION
  MATCH (g:Agency)-[l:ASSIGNED_TO]->(t:Task)<-[s:ASSIGNED_TO]-(h:Agency)
  USING INDEX SEEK g:Agency(key)
  WHERE g.key IN $keys AND s.role = 'SUPPORT' AND l.role IN ['LEAD', 'IMPLEMENT'] AND g <> h
  RETURN g.key AS owner, t, s, l
}
WITH owner, t, s, l LIMIT $rows
RETURN owner, s.agencyKey AS supporter, l.agencyKey AS supported,
  CASE
    WHEN 'INFERRED' IN [s.basis, l.basis] THEN 'INFERRED'
    WHEN 'INHERITED' IN [s.basis, l.basis] THEN 'INHERITED'
    ELSE 'EXPLICIT'
  END AS basis,
  t.key AS taskKey, s.document AS supportDocument, s.start AS supportStart, s.end AS supportEnd, s.exact AS supportExact,
  l.document AS leadDocument, l.start AS leadStart, l.end AS leadEnd, l.exact AS leadExact
ORDER BY owner, t.sortKey, supportStart, s.id, leadStart, l.id;
