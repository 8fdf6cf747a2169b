// A page of the agencies that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
// Where a key that every row has to fit leads (plan, instrument, at most one of them not null), the rows are found by its index.
// Where more rows than `most` are to be tested none is: the total is null.
// Total and tested stand on every row; a page without rows is one row of nulls with them.
// parameters: clauses (list of lists of literals), plan, instrument, orderBy (NAME, LEVEL; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
// columns: total, tested, key, name, nameEn, kind, level, place, registered, sortKey
CALL () {
  WITH 1 AS one
  WHERE $plan IS NULL AND $instrument IS NULL
  MATCH (g:Agency)
  RETURN g
  UNION
  MATCH (:Instrument {key: $plan})<-[:TASK_OF]-(:Task)<-[:ASSIGNED_TO]-(g:Agency)
  RETURN g
  UNION
  MATCH (:Instrument {key: $instrument})<-[:CITES]-(:Task)<-[:ASSIGNED_TO]-(g:Agency)
  RETURN g
}
WITH g LIMIT $most + 1
WITH collect(g) AS rows
WITH rows, size(rows) AS tested
CALL (rows, tested) {
  UNWIND CASE WHEN tested > $most THEN [] ELSE rows END AS g
  WITH g
  WHERE all(clause IN $clauses WHERE any(literal IN clause WHERE literal.negated <> CASE literal.test
      WHEN 'NAME' THEN EXISTS {
        MATCH (g)<-[:NAME_OF]-(n)
        WHERE n.nameFolded CONTAINS literal.name
      }
      WHEN 'KIND' THEN g.kind IN literal.kinds
      WHEN 'LEVEL' THEN coalesce(g.level IN literal.levels, false)
      WHEN 'PLACE' THEN coalesce(g.place = literal.place, false)
      WHEN 'REGISTERED' THEN g.registered = literal.registered
      WHEN 'ASSIGNED' THEN EXISTS {
        MATCH (g)-[a:ASSIGNED_TO]->(t:Task)
        WHERE (literal.plan IS NULL OR t.plan = literal.plan)
          AND (
            literal.instrument IS NULL
            OR EXISTS {
              MATCH (t)-[c:CITES]->(i:Instrument)
              WHERE i.key = literal.instrument AND c.kind IN ['IMPLEMENTS', 'CITES']
            }
          )
          AND (literal.roles IS NULL OR a.role IN literal.roles)
      }
    END))
  WITH g,
    CASE $orderBy WHEN 'LEVEL' THEN CASE g.level WHEN 'CENTRAL' THEN '1 ' WHEN 'PROVINCE' THEN '2 ' WHEN 'DISTRICT' THEN '3 ' WHEN 'COMMUNE' THEN '4 ' ELSE '5 ' END + g.sortKey ELSE g.sortKey END AS sortKey
  ORDER BY sortKey, g.key
  RETURN count(g) AS total, collect({row: g, sortKey: sortKey}) AS found
}
WITH CASE WHEN tested > $most THEN null ELSE total END AS total, tested, [
  one IN found
  WHERE $afterSort IS NULL OR one.sortKey > $afterSort OR (one.sortKey = $afterSort AND one.row.key > $afterKey)
][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
WITH total, tested, one.row AS g, one.sortKey AS sortKey
RETURN total, tested, g.key AS key, g.name AS name, g.nameEn AS nameEn, g.kind AS kind, g.level AS level, g.place AS place, g.registered AS registered, sortKey
ORDER BY sortKey, key;
