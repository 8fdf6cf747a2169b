-- Documents by key, without their text, which may be long.
-- parameters: keys (list)
-- columns: key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients
SELECT key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients
FROM document
WHERE key IN (SELECT value FROM json_each(:keys))
ORDER BY key;
