// Citations of these numbers that leave open which instrument they mean, with where and when they were written.
// A draft that is ordered (PREPARES) means no instrument there is.
// parameters: numbers (list)
// columns: citedIn, citedOn, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
MATCH ()-[c:CITES]->(:Unresolved)
USING INDEX SEEK c:CITES(number, identity)
WHERE c.number IN $numbers AND c.identity = 'AMBIGUOUS' AND c.kind <> 'PREPARES'
MATCH (d:Document {key: c.document})-[:TEXT_OF]->(p:Instrument)
RETURN p.jurisdiction AS citedIn, coalesce(d.issuedOn, d.issuedIn) AS citedOn, c.id AS id, c.document AS document, c.taskKey AS taskKey,
  c.start AS start, c.end AS end, c.exact AS exact, c.basis AS basis, c.rule AS rule, c.instrument AS instrument,
  c.kind AS kind, c.identity AS identity, c.number AS number, c.type AS type, c.issuer AS issuer,
  c.issuedOn AS issuedOn, c.title AS title, c.provision AS provision, c.candidates AS candidates, c.flags AS flags
ORDER BY document, start, end, id;
