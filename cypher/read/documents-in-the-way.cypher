// What is stored of documents to be written: the same bytes, the same uri, or another text of its instrument.
// parameters: keys, uris, instruments (lists)
// columns: key, uri, instrument
MATCH (d:Document)
WHERE d.key IN $keys OR d.uri IN $uris OR d.instrument IN $instruments
RETURN DISTINCT d.key AS key, d.uri AS uri, d.instrument AS instrument
ORDER BY key;
