// A link between two agencies, from the registry, brought by a document.
// parameters: rows (list) of document, from, to, kind, since, by
// columns: changed
UNWIND $rows AS row
CREATE (:AgencyLink {
  document: row.document, from: row.from, to: row.to, kind: row.kind, since: row.since, by: row.by
})
RETURN count(*) AS changed;
