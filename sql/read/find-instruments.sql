-- Instruments a reference may mean (src/store/instrument-ref.ts makes the parameters; null asks nothing).
-- parameters: key, numberFolded, ordinal with typeCode or type
-- A folded number begins with its ordinal and a blank; '!' is the sign after the blank.
-- columns: key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title FROM instrument WHERE key = :key
UNION
SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title FROM instrument WHERE numberFolded = :numberFolded
UNION
SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title FROM instrument WHERE numberFolded >= :ordinal || ' ' AND numberFolded < :ordinal || '!' AND (typeCode = :typeCode OR type = :type)
ORDER BY key;
