// All edges between nodes, a page at a time, by id. A document is the TEXT_OF its instrument; a link between agencies has no
// words of its own.
// parameters: after (id of the edge before the page; empty text for the first page), limit
// columns: id, from, to, kind, basis, document, start, end, exact
CALL () {
  MATCH (from)-[c:CITES]->(to:Instrument)
  WHERE c.id > $after
  RETURN c.id AS id, from.key AS from, to.key AS to, c.kind AS kind, c.basis AS basis, c AS words
  ORDER BY id
  LIMIT $limit
  UNION ALL
  MATCH (from:Instrument)-[r:RELATES_TO]->(to:Instrument)
  WHERE r.id > $after
  RETURN r.id AS id, from.key AS from, to.key AS to, r.kind AS kind, r.basis AS basis, r AS words
  ORDER BY id
  LIMIT $limit
  UNION ALL
  MATCH (g:Agency)-[a:ASSIGNED_TO]->(t:Task)
  WHERE a.id > $after
  RETURN a.id AS id, t.key AS from, g.key AS to, a.role AS kind, a.basis AS basis, a AS words
  ORDER BY id
  LIMIT $limit
  UNION ALL
  MATCH (t:Task)
  WHERE t.key + '@plan' > $after
  RETURN t.key + '@plan' AS id, t.plan AS from, t.key AS to, 'HAS_TASK' AS kind, 'EXPLICIT' AS basis,
    {document: t.document, start: t.start, end: t.end, exact: t.text} AS words
  ORDER BY id
  LIMIT $limit
  UNION ALL
  MATCH (d:Document)
  WHERE d.key + '@text' > $after
  RETURN d.key + '@text' AS id, d.key AS from, d.instrument AS to, 'TEXT_OF' AS kind, 'EXPLICIT' AS basis, null AS words
  ORDER BY id
  LIMIT $limit
  UNION ALL
  MATCH (l:AgencyLink)
  WHERE l.from + '@' + l.kind + '@' + l.to > $after
    AND EXISTS { (:Agency {key: l.from}) } AND EXISTS { (:Agency {key: l.to}) }
  RETURN DISTINCT l.from + '@' + l.kind + '@' + l.to AS id, l.from AS from, l.to AS to, l.kind AS kind,
    'EXPLICIT' AS basis, null AS words
  ORDER BY id
  LIMIT $limit
}
RETURN id, from, to, kind, basis, words.document AS document, words.start AS start, words.end AS end, words.exact AS exact
ORDER BY id
LIMIT $limit;
