// Instruments a reference may mean (src/store/instrument-ref.ts makes the parameters; null asks nothing).
// parameters: key, numberFolded, ordinal with typeCode or type
// A folded number begins with its ordinal and a blank.
// columns: key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
CALL () {
  MATCH (i:Instrument {key: $key})
  RETURN i
  UNION
  MATCH (i:Instrument {numberFolded: $numberFolded})
  RETURN i
  UNION
  MATCH (i:Instrument)
  WHERE i.numberFolded STARTS WITH $ordinal + ' ' AND (i.typeCode = $typeCode OR i.type = $type)
  RETURN i
}
RETURN i.key AS key, i.type AS type, i.system AS system, i.jurisdiction AS jurisdiction, i.issuerCode AS issuerCode,
  i.issuer AS issuer, i.series AS series, i.number AS number, i.period AS period, i.issuedOn AS issuedOn,
  i.title AS title
ORDER BY key;
