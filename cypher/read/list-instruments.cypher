// A page of the instruments that pass every filter given (null asks nothing).
// The total of the selection and the rows tested for it stand on every row; a page without rows is one row of nulls with them.
// parameters: types, systems (lists or null), issuer (name or code), issuedFrom, issuedTo (ISO days), cited (1, 0 or null), afterSort and afterKey (the row before the page, or null), limit
// columns: total, tested, key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title, sortKey
CALL () {
  MATCH (i:Instrument)
  WHERE ($types IS NULL OR i.type IN $types)
    AND ($systems IS NULL OR i.system IN $systems)
    AND ($issuer IS NULL OR i.issuer = $issuer OR i.issuerCode = $issuer)
    AND ($issuedFrom IS NULL OR i.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR i.issuedOn <= $issuedTo)
    AND ($cited IS NULL OR $cited = EXISTS { (i)<-[:CITES]-() })
  RETURN count(i) AS total
}
OPTIONAL CALL (total) {
  WITH total
  WHERE total > 0
  MATCH (i:Instrument)
  WHERE ($types IS NULL OR i.type IN $types)
    AND ($systems IS NULL OR i.system IN $systems)
    AND ($issuer IS NULL OR i.issuer = $issuer OR i.issuerCode = $issuer)
    AND ($issuedFrom IS NULL OR i.issuedOn >= $issuedFrom)
    AND ($issuedTo IS NULL OR i.issuedOn <= $issuedTo)
    AND ($cited IS NULL OR $cited = EXISTS { (i)<-[:CITES]-() })
  WITH i
  WHERE $afterSort IS NULL OR i.sortKey > $afterSort OR (i.sortKey = $afterSort AND i.key > $afterKey)
  RETURN i
  ORDER BY i.sortKey, i.key
  LIMIT $limit
}
RETURN total, COUNT { (:Instrument) } AS tested, i.key AS key, i.type AS type, i.system AS system, i.jurisdiction AS jurisdiction,
  i.issuerCode AS issuerCode, i.issuer AS issuer, i.series AS series, i.number AS number, i.period AS period,
  i.issuedOn AS issuedOn, i.title AS title, i.sortKey AS sortKey
ORDER BY sortKey, key;
