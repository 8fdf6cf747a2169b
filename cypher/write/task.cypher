// A task of a plan.
// parameters: rows (list) of key, plan, document, path, parent, start, end, text, heads, sortKey
// columns: changed
UNWIND $rows AS row
MATCH (p:Instrument {key: row.plan})
CREATE (:Task {
  key: row.key, plan: row.plan, document: row.document, path: row.path, parent: row.parent, start: row.start,
  end: row.end, text: row.text, heads: row.heads, sortKey: row.sortKey
})-[:TASK_OF]->(p)
RETURN count(*) AS changed;
