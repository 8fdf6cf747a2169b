// Assignments that agencies have.
// parameters: rows (rows at most, any of them), keys (list)
// columns: owner, id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
MATCH (g:Agency)-[a:ASSIGNED_TO]->(:Task)
USING INDEX SEEK g:Agency(key)
WHERE g.key IN $keys
WITH g, a LIMIT $rows
RETURN g.key AS owner, a.id AS id, a.document AS document, a.taskKey AS taskKey, a.start AS start, a.end AS end,
  a.exact AS exact, a.basis AS basis, a.rule AS rule, a.agencyKey AS agencyKey, a.agency AS agency,
  a.role AS role
ORDER BY owner, document, start, end, id;
