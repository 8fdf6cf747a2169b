// Chooses the columns of an agency among what the documents say: the most frequent description, then the first in order.
// parameters: rows (list) of key; document, whose facts are new (they alone can change the choice), or null when facts were removed
// columns: changed
UNWIND $rows AS row
MATCH (a:Agency {key: row.key})
OPTIONAL MATCH (:Document {key: row.document})-[new:NAMES]->(a)
WITH row, a, new
WHERE row.document IS NULL
  OR [new.name, new.kind, new.registered, new.sortKey] <> [a.name, a.kind, a.registered, a.sortKey]
  OR [coalesce(new.nameEn, ''), coalesce(new.level, ''), coalesce(new.place, '')]
    <> [coalesce(a.nameEn, ''), coalesce(a.level, ''), coalesce(a.place, '')]
CALL (a) {
  MATCH (a)<-[f:NAMES]-(:Document)
  WITH properties(f) AS description, count(*) AS documents
  ORDER BY documents DESC, description.name, coalesce(description.nameEn, ''), description.kind,
    coalesce(description.level, ''), coalesce(description.place, ''), description.registered, description.sortKey
  RETURN head(collect(description)) AS chosen
}
SET a += chosen {.name, .nameEn, .kind, .level, .place, .registered, .sortKey}
RETURN count(*) AS changed;
