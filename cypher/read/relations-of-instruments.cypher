// Relations of instruments, from them and to them.
// parameters: keys (list)
// columns: owner, id, document, start, end, exact, basis, rule, from, to, fromKey, toKey, kind
MATCH (i:Instrument)
WHERE i.key IN $keys
CALL (i) {
  MATCH (i)-[r:RELATES_TO]->()
  RETURN r
  UNION
  MATCH (i)<-[r:RELATES_TO]-()
  RETURN r
}
RETURN i.key AS owner, r.id AS id, r.document AS document, r.start AS start, r.end AS end, r.exact AS exact,
  r.basis AS basis, r.rule AS rule, r.from AS from, r.to AS to, r.fromKey AS fromKey, r.toKey AS toKey,
  r.kind AS kind
ORDER BY owner, document, start, end, id;
