// Documents by key, without their text, which may be long.
// parameters: keys (list)
// columns: key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients
MATCH (d:Document)
WHERE d.key IN $keys
RETURN d.key AS key, d.sha256 AS sha256, d.uri AS uri, d.instrument AS instrument, d.number AS number, d.type AS type,
  d.issuer AS issuer, d.issuerKey AS issuerKey, d.issuedOn AS issuedOn, d.issuedIn AS issuedIn, d.title AS title,
  d.place AS place, d.signatory AS signatory, d.recipients AS recipients
ORDER BY key;
