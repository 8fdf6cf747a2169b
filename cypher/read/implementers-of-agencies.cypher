// Who implements an instrument, and why: tasks that cite it (IMPLEMENTS, CITES) times their assignments, and INHERITED
// the tasks of a plan that implements it as a whole (a citation outside tasks, or a relation), where the same agency and task
// are not EXPLICIT already. Asked from the agency.
// parameters: rows (rows at most, any of them), keys (list of agency keys)
// columns: instrument, agency, role, basis, taskKey, taskPath, assignmentDocument, assignmentStart, assignmentEnd, assignmentExact, citationDocument, citationStart, citationEnd, citationExact
CALL () {
  MATCH (g:Agency)-[a:ASSIGNED_TO]->(t:Task)-[c:CITES]->(i:Instrument)
  USING INDEX SEEK g:Agency(key)
  WHERE g.key IN $keys AND c.kind IN ['IMPLEMENTS', 'CITES']
  WITH i, g, a, t, c,
    CASE
      WHEN 'INFERRED' IN [c.basis, a.basis] THEN 'INFERRED'
      WHEN 'INHERITED' IN [c.basis, a.basis] THEN 'INHERITED'
      ELSE 'EXPLICIT'
    END AS basis
  ORDER BY c.basis = 'INFERRED', c.basis = 'INHERITED', c.kind <> 'IMPLEMENTS', c.start, c.id
  WITH i, g, a, t, head(collect({words: c, basis: basis})) AS best
  RETURN i, g, a, t, best.words AS c, best.basis AS basis
  UNION ALL
  // Why a plan implements an instrument as a whole: the first words that say so.
  MATCH (g:Agency)-[:ASSIGNED_TO]->(:Task)-[:TASK_OF]->(p:Instrument)
  USING INDEX SEEK g:Agency(key)
  WHERE g.key IN $keys
  WITH DISTINCT p
  MATCH (p)-[c:CITES|RELATES_TO]->(i:Instrument)
  WHERE c.kind = 'IMPLEMENTS'
  WITH i, p, c
  ORDER BY c.document, c.start, c.end, c.id
  WITH i, p, head(collect(c)) AS c
  MATCH (p)<-[:TASK_OF]-(t:Task)<-[a:ASSIGNED_TO]-(g:Agency)
  USING INDEX SEEK g:Agency(key)
  WHERE g.key IN $keys
  WITH i, g, a, t, c
  WHERE NOT EXISTS {
    MATCH (i)<-[d:CITES]-(t)<-[b:ASSIGNED_TO]-(g)
    WHERE d.kind IN ['IMPLEMENTS', 'CITES'] AND d.basis = 'EXPLICIT' AND b.basis = 'EXPLICIT'
  }
  RETURN i, g, a, t, c, 'INHERITED' AS basis
}
WITH i, g, a, t, c, basis LIMIT $rows
RETURN i.key AS instrument, g.key AS agency, a.role AS role, basis, t.key AS taskKey, t.path AS taskPath,
  a.document AS assignmentDocument, a.start AS assignmentStart, a.end AS assignmentEnd, a.exact AS assignmentExact,
  c.document AS citationDocument, c.start AS citationStart, c.end AS citationEnd, c.exact AS citationExact
ORDER BY agency, instrument, t.sortKey, taskKey, assignmentStart, a.id, basis;
