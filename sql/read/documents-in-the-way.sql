-- What is stored of documents to be written: the same bytes, the same uri, or another text of its instrument.
-- parameters: keys, uris, instruments (lists)
-- columns: key, uri, instrument
SELECT key, uri, instrument FROM document WHERE key IN (SELECT value FROM json_each(:keys))
UNION
SELECT key, uri, instrument FROM document WHERE uri IN (SELECT value FROM json_each(:uris))
UNION
SELECT key, uri, instrument FROM document WHERE instrument IN (SELECT value FROM json_each(:instruments))
ORDER BY key;
