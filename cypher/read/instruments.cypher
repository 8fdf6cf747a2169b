// Instruments by key.
// parameters: keys (list)
// columns: key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
MATCH (i:Instrument)
WHERE i.key IN $keys
RETURN i.key AS key, i.type AS type, i.system AS system, i.jurisdiction AS jurisdiction, i.issuerCode AS issuerCode,
  i.issuer AS issuer, i.series AS series, i.number AS number, i.period AS period, i.issuedOn AS issuedOn,
  i.title AS title
ORDER BY key;
