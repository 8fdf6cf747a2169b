-- Documents that are the text of an instrument.
-- parameters: keys (list of instrument keys)
-- columns: owner, key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients
SELECT instrument AS owner, key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients
FROM document
WHERE instrument IN (SELECT value FROM json_each(:keys))
ORDER BY instrument, key;
