// Citations that documents make, in the order of the text.
// parameters: rows (rows at most, any of them), keys (list)
// columns: owner, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
MATCH ()-[c:CITES]->()
WHERE c.document IN $keys
WITH c LIMIT $rows
RETURN c.document AS owner, c.id AS id, c.document AS document, c.taskKey AS taskKey, c.start AS start, c.end AS end,
  c.exact AS exact, c.basis AS basis, c.rule AS rule, c.instrument AS instrument, c.kind AS kind,
  c.identity AS identity, c.number AS number, c.type AS type, c.issuer AS issuer, c.issuedOn AS issuedOn,
  c.title AS title, c.provision AS provision, c.candidates AS candidates, c.flags AS flags
ORDER BY owner, document, start, end, id;
