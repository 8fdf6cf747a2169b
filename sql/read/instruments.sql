-- Instruments by key.
-- parameters: keys (list)
-- columns: key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
SELECT key, type, system, jurisdiction, issuerCode, issuer, series, number, period, issuedOn, title
FROM instrument
WHERE key IN (SELECT value FROM json_each(:keys))
ORDER BY key;
