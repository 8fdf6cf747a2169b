// Instruments that might be the same work as these, to be judged by src/store/maybe-same.ts: of a number written alike, on the
// same day or in the same place; or of a title that begins alike in one place, or is one in two, where one of the two has no number.
// A task that orders a plan to be drawn up does not order the plan it stands in.
// parameters: keys (list), numbers (list of owner, numberFolded, issuedOn, jurisdiction: every way to write an owner's number)
// columns: owner, ownerTitle (null: its own), key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
CALL () {
  UNWIND $numbers AS w
  MATCH (b:Instrument)
  USING INDEX SEEK b:Instrument(numberFolded)
  WHERE b.numberFolded = w.numberFolded AND b.key <> w.owner
    AND (b.issuedOn = w.issuedOn OR b.jurisdiction = w.jurisdiction)
  RETURN w.owner AS owner, NULL AS ownerTitle, b, b.title AS title
  UNION
  MATCH (a:Instrument)<-[fa:NAMES]-(:Document)
  USING INDEX SEEK a:Instrument(key)
  WHERE a.key IN $keys AND fa.title IS NOT NULL
  WITH a, fa.titleHead AS head, fa.placelessTitle AS placeless, collect(DISTINCT fa.title) AS ownerTitles
  CALL (a, head, placeless) {
    MATCH (:Document)-[f:NAMES]->(b:Instrument)
    USING INDEX SEEK f:NAMES(titleHead)
    WHERE f.titleHead = head AND b <> a AND (a.number IS NULL OR b.number IS NULL)
    RETURN b, f.title AS title
    UNION
    MATCH (:Document)-[f:NAMES]->(b:Instrument)
    USING INDEX SEEK f:NAMES(placelessTitle)
    WHERE f.placelessTitle = placeless AND b <> a
    RETURN b, f.title AS title
  }
  WITH DISTINCT a, ownerTitles, b, title
  WHERE NOT EXISTS { (b)<-[:CITES {kind: 'PREPARES'}]-(:Task)-[:TASK_OF]->(a) }
    AND NOT EXISTS { (a)<-[:CITES {kind: 'PREPARES'}]-(:Task)-[:TASK_OF]->(b) }
  UNWIND ownerTitles AS ownerTitle
  RETURN a.key AS owner, ownerTitle, b, title
}
RETURN owner, ownerTitle, b.key AS key, b.type AS type, b.system AS system, b.jurisdiction AS jurisdiction,
  b.issuerCode AS issuerCode, b.issuer AS issuer, b.series AS series, b.number AS number, b.period AS period,
  b.issuedOn AS issuedOn, title
ORDER BY owner, key, ownerTitle, title;
