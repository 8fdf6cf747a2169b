-- Citations of these numbers that leave open which instrument they mean, with where and when they were written.
-- A draft that is ordered (PREPARES) means no instrument there is.
-- parameters: numbers (list)
-- columns: citedIn, citedOn, id, document, taskKey, start, end, exact, basis, rule, instrument, kind, identity, number, type, issuer, issuedOn, title, provision, candidates, flags
SELECT p.jurisdiction AS citedIn, COALESCE(d.issuedOn, d.issuedIn) AS citedOn, t.id, t.document, t.taskKey, t.start, t."end", t.exact, t.basis, t.rule, t.instrument, t.kind, t.identity, t.number, t.type, t.issuer, t.issuedOn, t.title, t.provision, t.candidates, t.flags
FROM json_each(:numbers) n
CROSS JOIN citation t ON t.number = n.value AND t.instrument IS NULL
CROSS JOIN document d ON d.key = t.document
CROSS JOIN instrument p ON p.key = d.instrument
WHERE t.identity = 'AMBIGUOUS' AND t.kind <> 'PREPARES'
ORDER BY t.document, t.start, t."end", t.id;
