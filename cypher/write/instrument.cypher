// An instrument by its key. Issuer, day and title are this document's until another says otherwise (instrument-choice).
// parameters: rows (list) of key, type, system, jurisdiction, issuerCode, series, number, period, issuer, issuedOn, title, numberFolded, typeCode, sortKey
// columns: changed
UNWIND $rows AS row
MERGE (i:Instrument {key: row.key})
ON CREATE SET i += row {
  .type, .system, .jurisdiction, .issuerCode, .series, .number, .period, .issuer, .issuedOn, .title,
  .numberFolded, .typeCode, .sortKey
}
RETURN count(*) AS changed;
