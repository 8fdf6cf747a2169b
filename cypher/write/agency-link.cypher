// A link between two agencies, from the registry, brought by a document.
// parameters: rows (list) of document, from, to, kind, since, by
// columns: changed
UNWIND $rows AS row
CREATE (l:AgencyLink)
SET l = row
RETURN count(*) AS changed;
