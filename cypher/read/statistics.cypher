// How much the store holds.
// parameters: none
// columns: documents, instruments, agencies, tasks, citations, assignments, relations, deadlines, targets, unresolved, version
MATCH (s:Store {id: 1})
RETURN
  COUNT { (:Document) } AS documents,
  COUNT { (:Instrument) } AS instruments,
  COUNT { (:Agency) } AS agencies,
  COUNT { (:Task) } AS tasks,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { ()-[:ASSIGNED_TO]->() } AS assignments,
  COUNT { ()-[:RELATES_TO]->() } AS relations,
  COUNT { (:Deadline) } AS deadlines,
  COUNT { (:Target) } AS targets,
  COUNT { ()-[:CITES]->(:Unresolved) } AS unresolved,
  s.version AS version;
