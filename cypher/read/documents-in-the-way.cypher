// What is stored of a document to be written: the same bytes, the same uri, or another text of its instrument.
// parameters: key, uri, instrument
// columns: key, uri, instrument
MATCH (d:Document)
WHERE d.key = $key OR d.uri = $uri OR d.instrument = $instrument
RETURN d.key AS key, d.uri AS uri, d.instrument AS instrument
ORDER BY key;
