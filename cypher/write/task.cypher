// A task of a plan.
// parameters: rows (list) of key, plan, document, path, parent, start, end, text, heads, sortKey
// columns: changed
UNWIND $rows AS row
MATCH (p:Instrument {key: row.plan})
CREATE (t:Task)-[:TASK_OF]->(p)
SET t = row
RETURN count(*) AS changed;
