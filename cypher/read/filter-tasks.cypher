// A page of the tasks that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
// Where a key or a span of days that every row has to fit leads (at most one of instrument, plan, agency and dueFrom with dueTo is not
// null), the rows are found by its index.
// Where more rows than `most` are to be tested none is: the total is null.
// Total and tested stand on every row; a page without rows is one row of nulls with them.
// parameters: clauses (list of lists of literals), instrument, plan, agency, dueFrom and dueTo (ISO days), orderBy (PLACE, DUE; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
// columns: total, tested, key, plan, document, path, parent, start, end, text, heads, sortKey
CALL () {
  WITH 1 AS one
  WHERE $instrument IS NULL AND $plan IS NULL AND $agency IS NULL AND $dueFrom IS NULL
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
  UNION
  MATCH (d:Deadline)<-[:DUE_BY]-(t:Task)
  WHERE d.due >= $dueFrom AND d.due <= $dueTo
  RETURN t
}
WITH t LIMIT $most + 1
WITH collect(t) AS rows
WITH rows, size(rows) AS tested
CALL (rows, tested) {
  UNWIND CASE WHEN tested > $most THEN [] ELSE rows END AS t
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
  RETURN count(t) AS total, collect({row: t, sortKey: sortKey}) AS found
}
WITH CASE WHEN tested > $most THEN null ELSE total END AS total, tested, [
  one IN found
  WHERE $afterSort IS NULL OR one.sortKey > $afterSort OR (one.sortKey = $afterSort AND one.row.key > $afterKey)
][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
WITH total, tested, one.row AS t, one.sortKey AS sortKey
RETURN total, tested, t.key AS key, t.plan AS plan, t.document AS document, t.path AS path, t.parent AS parent, t.start AS start, t.end AS end, t.text AS text, t.heads AS heads, sortKey
ORDER BY sortKey, key;
