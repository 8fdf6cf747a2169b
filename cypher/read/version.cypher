// The version of the graph, which grows with every write that changed something.
// parameters: none
// columns: version
MATCH (s:Store {id: 1})
RETURN s.version AS version;
