// Chooses the columns of agencies among what the documents say: the most frequent description, then the first in order.
// What is said of an instrument has `own`, of an agency not.
// parameters: rows (list) of keys (of those whose facts went) and documents (whose facts are new: they can change a choice only where they differ)
// columns: changed
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Agency)
  USING INDEX SEEK a:Agency(key)
  WHERE a.key IN row.keys
  RETURN a
  UNION
  MATCH (d:Document)-[new:NAMES]->(a)
  USING INDEX SEEK d:Document(key)
  WHERE d.key IN row.documents AND new.own IS NULL AND ([new.name, new.kind, new.registered, new.sortKey] <> [a.name, a.kind, a.registered, a.sortKey]
    OR [coalesce(new.nameEn, ''), coalesce(new.level, ''), coalesce(new.place, '')]
      <> [coalesce(a.nameEn, ''), coalesce(a.level, ''), coalesce(a.place, '')])
  RETURN a
}
CALL (a) {
  MATCH (a)<-[f:NAMES]-(:Document)
  WITH properties(f) AS description, count(*) AS documents
  ORDER BY documents DESC, description.name, coalesce(description.nameEn, ''), description.kind,
    coalesce(description.level, ''), coalesce(description.place, ''), description.registered, description.sortKey
  RETURN head(collect(description)) AS chosen
}
SET a += chosen {.name, .nameEn, .kind, .level, .place, .registered, .sortKey}
RETURN count(*) AS changed;
