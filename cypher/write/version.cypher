// Counts one more write that changed something.
// parameters: rows (a list of one empty row)
// columns: changed
UNWIND $rows AS row
MATCH (s:Store {id: 1})
SET s.version = s.version + 1
RETURN count(*) AS changed;
