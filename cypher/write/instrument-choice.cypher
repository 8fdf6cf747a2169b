// Chooses issuer, day and title of instruments among what the documents say: its own text first, then the most frequent
// value, then the first in order; so the order of ingest does not matter.
// What is said of an instrument has `own`, of an agency not.
// parameters: rows (list) of keys (of those whose facts went) and documents (whose facts are new: they can change a choice only where they differ)
// columns: changed
UNWIND $rows AS row
CALL (row) {
  MATCH (i:Instrument)
  USING INDEX SEEK i:Instrument(key)
  WHERE i.key IN row.keys
  RETURN i
  UNION
  MATCH (d:Document)-[new:NAMES]->(i)
  USING INDEX SEEK d:Document(key)
  WHERE d.key IN row.documents AND new.own IS NOT NULL AND (coalesce(new.issuer <> coalesce(i.issuer, ''), false)
    OR coalesce(new.issuedOn <> coalesce(i.issuedOn, ''), false)
    OR coalesce(new.title <> coalesce(i.title, ''), false))
  RETURN i
}
CALL (i) {
  OPTIONAL MATCH (i)<-[f:NAMES]-(:Document)
  WHERE f.issuer IS NOT NULL
  WITH f.issuer AS value, max(CASE WHEN f.own THEN 1 ELSE 0 END) AS own, count(*) AS documents
  ORDER BY own DESC, documents DESC, value
  RETURN head(collect(value)) AS issuer
}
CALL (i) {
  OPTIONAL MATCH (i)<-[f:NAMES]-(:Document)
  WHERE f.issuedOn IS NOT NULL
  WITH f.issuedOn AS value, max(CASE WHEN f.own THEN 1 ELSE 0 END) AS own, count(*) AS documents
  ORDER BY own DESC, documents DESC, value
  RETURN head(collect(value)) AS issuedOn
}
CALL (i) {
  OPTIONAL MATCH (i)<-[f:NAMES]-(:Document)
  WHERE f.title IS NOT NULL
  WITH f.title AS value, max(CASE WHEN f.own THEN 1 ELSE 0 END) AS own, count(*) AS documents
  ORDER BY own DESC, documents DESC, value
  RETURN head(collect(value)) AS title
}
SET i.issuer = issuer, i.issuedOn = issuedOn, i.title = title
RETURN count(*) AS changed;
