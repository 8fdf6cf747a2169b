// An instrument by its key. What the key does not decide is chosen afterwards (instrument-choice).
// parameters: rows (list) of key, type, system, jurisdiction, issuerCode, series, number, period, numberFolded, ordinal, typeCode, sortKey
// columns: changed
UNWIND $rows AS row
MERGE (i:Instrument {key: row.key})
ON CREATE SET i += row {
  .type, .system, .jurisdiction, .issuerCode, .series, .number, .period, .numberFolded, .ordinal, .typeCode, .sortKey
}
RETURN count(*) AS changed;
