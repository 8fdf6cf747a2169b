-- What is stored of a document to be written: the same bytes, the same uri, or another text of its instrument.
-- parameters: key, uri, instrument
-- columns: key, uri, instrument
SELECT key, uri, instrument
FROM document
WHERE key = :key OR uri = :uri OR instrument = :instrument
ORDER BY key;
