-- How much the store holds.
-- parameters: none
-- columns: documents, instruments, agencies, tasks, citations, assignments, relations, deadlines, targets, unresolved, version
SELECT
  (SELECT count(*) FROM document) AS documents,
  (SELECT count(*) FROM instrument) AS instruments,
  (SELECT count(*) FROM agency) AS agencies,
  (SELECT count(*) FROM task) AS tasks,
  (SELECT count(*) FROM citation) AS citations,
  (SELECT count(*) FROM assignment) AS assignments,
  (SELECT count(*) FROM relation) AS relations,
  (SELECT count(*) FROM deadline) AS deadlines,
  (SELECT count(*) FROM target) AS targets,
  (SELECT count(*) FROM citation WHERE instrument IS NULL) AS unresolved,
  version
FROM store;
