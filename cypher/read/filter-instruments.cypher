// A page of the instruments that pass every clause of a filter: of its literals one must come out as wanted (src/store/filter-clauses.ts).
// Where a key that every row has to fit leads (ordinal, agency, plan, at most one of them not null), the rows are found by its index.
// Where more rows than `most` are to be tested none is: the total is null.
// Total and tested stand on every row; a page without rows is one row of nulls with them.
// parameters: clauses (list of lists of literals), ordinal, agency, plan, orderBy (NUMBER, ISSUED_ON; null is the first), afterSort and afterKey (the row before the page, or null), limit, most
// columns: total, tested, key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
CALL () {
  WITH 1 AS one
  WHERE $ordinal IS NULL AND $agency IS NULL AND $plan IS NULL
  MATCH (i:Instrument)
  RETURN i
  UNION
  WITH 1 AS one
  WHERE $ordinal IS NOT NULL
  MATCH (i:Instrument)
  WHERE i.numberFolded STARTS WITH $ordinal + ' '
  RETURN i
  UNION
  MATCH (:Agency {key: $agency})-[:ASSIGNED_TO]->(:Task)-[:CITES]->(i:Instrument)
  RETURN i
  UNION
  MATCH (:Instrument {key: $plan})<-[:TEXT_OF]-(d:Document)
  MATCH ()-[:CITES {document: d.key}]->(i:Instrument)
  RETURN i
}
WITH i LIMIT $most + 1
WITH collect(i) AS rows
WITH rows, reduce(most = size(rows), parts IN [COUNT { MATCH (:Agency {key: $agency})-[:ASSIGNED_TO]->(t:Task) RETURN DISTINCT t LIMIT $most + 1 }] | CASE WHEN parts > most THEN parts ELSE most END) AS tested
CALL (rows, tested) {
  UNWIND CASE WHEN tested > $most THEN [] ELSE rows END AS i
  WITH i
  WHERE all(clause IN $clauses WHERE any(literal IN clause WHERE literal.negated <> CASE literal.test
      WHEN 'TYPE' THEN i.type IN literal.types
      WHEN 'SYSTEM' THEN coalesce(i.system IN literal.systems, false)
      WHEN 'ISSUER' THEN coalesce(i.issuer, '') = literal.issuer OR coalesce(i.issuerCode, '') = literal.issuer
      WHEN 'NUMBER' THEN
        CASE
          WHEN literal.exact IS NOT NULL THEN coalesce(i.numberFolded = literal.exact, false)
          ELSE coalesce(i.numberFolded STARTS WITH literal.ordinal + ' ', false)
            AND (literal.typeCode IS NULL OR coalesce(i.typeCode = literal.typeCode, false) OR coalesce(i.type = literal.type, false))
        END
      WHEN 'ISSUED' THEN i.issuedOn IS NOT NULL
        AND i.issuedOn >= coalesce(literal.from, '') AND i.issuedOn <= coalesce(literal.to, '9999-99-99')
      WHEN 'CITED' THEN literal.cited = EXISTS { (i)<-[:CITES]-() }
      WHEN 'PLAN' THEN EXISTS {
        MATCH (i)<-[c:CITES]-()
        MATCH (d:Document {key: c.document})
        WHERE d.instrument = literal.plan
      }
      WHEN 'AGENCY' THEN EXISTS {
        MATCH (i)<-[c:CITES]-(:Task)<-[a:ASSIGNED_TO]-(g:Agency)
        WHERE c.kind IN ['IMPLEMENTS', 'CITES'] AND (literal.agency IS NULL OR g.key = literal.agency)
          AND (literal.roles IS NULL OR a.role IN literal.roles)
      }
    END))
  WITH i,
    CASE $orderBy WHEN 'ISSUED_ON' THEN coalesce(i.issuedOn, '9999-99-99') + ' ' + i.sortKey ELSE i.sortKey END AS sortKey
  ORDER BY sortKey, i.key
  RETURN count(i) AS total, collect({row: i, sortKey: sortKey}) AS found
}
WITH CASE WHEN tested > $most THEN null ELSE total END AS total, tested, [
  one IN found
  WHERE $afterSort IS NULL OR one.sortKey > $afterSort OR (one.sortKey = $afterSort AND one.row.key > $afterKey)
][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS one
WITH total, tested, one.row AS i, one.sortKey AS sortKey
RETURN total, tested, i.key AS key, i.type AS type, i.system AS system, i.jurisdiction AS jurisdiction, i.issuerCode AS issuerCode, i.issuer AS issuer, i.series AS series, i.number AS number, i.period AS period, i.issuedOn AS issuedOn, i.title AS title, sortKey
ORDER BY sortKey, key;
