// A page of the tasks that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
// Where a key that every row has to fit leads (instrument, plan, agency, at most one of them not null), the rows are found by its index.
// The total of the selection stands on every row; a page without rows is one row of nulls with the total.
// parameters: clauses (list of lists of literals), instrument, plan, agency, orderBy (PLACE, DUE; null is the first), afterSort and afterKey (the row before the page, or null), limit
// columns: total, key, plan, document, path, parent, start, end, text, heads, sortKey
CALL () {
  WITH 1 AS one
  WHERE $instrument IS NULL AND $plan IS NULL AND $agency IS NULL
  MATCH (t:Task)
  RETURN t
  UNION
  MATCH (:Instrument {key: $instrument})<-[:CITES]-(t:Task)
  RETURN t
  UNION
  MATCH (:Instrument {key: $plan})<-[:TASK_OF]-(t:Task)
  RETURN t
  UNION
  MATCH (:Agency {key: $agency})-[:ASSIGNED_TO]->(t:Task)
  RETURN t
}
WITH t
WHERE all(clause IN $clauses WHERE any(literal IN clause WHERE literal.negated <> CASE literal.test
    WHEN 'PLAN' THEN t.plan = literal.plan
    WHEN 'ASSIGNED' THEN EXISTS {
      MATCH (t)<-[a:ASSIGNED_TO]-(g:Agency)
      WHERE (literal.agency IS NULL OR g.key = literal.agency) AND (literal.roles IS NULL OR a.role IN literal.roles)
    }
    WHEN 'INSTRUMENT' THEN EXISTS {
      MATCH (t)-[:CITES]->(i:Instrument)
      WHERE i.key = literal.instrument
    }
    WHEN 'DUE' THEN EXISTS {
      MATCH (t)-[:DUE_BY]->(d:Deadline)
      WHERE d.due >= coalesce(literal.from, '') AND d.due <= coalesce(literal.to, '9999-99-99')
    }
    WHEN 'DEADLINE' THEN literal.hasDeadline = EXISTS { (t)-[:DUE_BY]->() }
  END))
WITH t,
  CASE $orderBy WHEN 'DUE' THEN coalesce(COLLECT { MATCH (t)-[:DUE_BY]->(d:Deadline) WHERE d.due IS NOT NULL RETURN d.due ORDER BY d.due LIMIT 1 }[0], '9999-99-99') + ' ' + t.sortKey ELSE t.sortKey END AS sortKey
ORDER BY sortKey, t.key
WITH count(t) AS total, collect({row: t, sortKey: sortKey}) AS found
WITH total, [
  one IN found
  WHERE $afterSort IS NULL OR one.sortKey > $afterSort OR (one.sortKey = $afterSort AND one.row.key > $afterKey)
][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
WITH total, one.row AS t, one.sortKey AS sortKey
RETURN total, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent, t.start AS start, t.end AS end, t.text AS text, t.heads AS heads, sortKey
ORDER BY sortKey, key;
