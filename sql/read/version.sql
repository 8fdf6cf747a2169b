-- The version of the graph, which grows with every write that changed something.
-- parameters: none
-- columns: version
SELECT version FROM store;
