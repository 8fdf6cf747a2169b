-- What was stored of a document: the counts its ingest reported.
-- parameters: key
-- columns: document, uri, tasks, agencies, instruments, citations, unresolved
SELECT
  d.key AS document,
  d.uri,
  (SELECT count(*) FROM task WHERE document = d.key) AS tasks,
  (SELECT count(DISTINCT agencyKey) FROM assignment WHERE document = d.key) AS agencies,
  (SELECT count(*) FROM instrumentFact WHERE document = d.key) AS instruments,
  (SELECT count(*) FROM citation WHERE document = d.key) AS citations,
  (SELECT count(*) FROM citation WHERE document = d.key AND instrument IS NULL) AS unresolved
FROM document d
WHERE d.key = :key;
