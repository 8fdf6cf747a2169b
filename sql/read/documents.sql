-- Documents by key, with their text.
-- parameters: keys (list)
-- columns: key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text
SELECT key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text
FROM document
WHERE key IN (SELECT value FROM json_each(:keys))
ORDER BY key;
