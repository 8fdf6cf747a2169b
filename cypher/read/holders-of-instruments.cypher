// Who holds the duties of an instrument, and why: the implementers as read/implementers-of-instruments gives them, but members
// of collectives, where asked for, besides these, and the bodies that hold the duties on a day in the place of those named;
// INFERRED, with the chain of links that leads to them: a line a link, its parts (from, kind, to, since, by) parted by tabs.
// parameters: rows (rows at most, any of them), keys (list of instrument keys), expandCollectives (true or false), asOf (ISO day or null)
// columns: instrument, agency, named, chain, role, basis, taskKey, taskPath, assignmentDocument, assignmentStart, assignmentEnd, assignmentExact, citationDocument, citationStart, citationEnd, citationExact
CALL () {
  MATCH (i:Instrument)<-[c:CITES]-(t:Task)<-[a:ASSIGNED_TO]-(g:Agency)
  USING INDEX SEEK i:Instrument(key)
  WHERE i.key IN $keys AND c.kind IN ['IMPLEMENTS', 'CITES']
  WITH i, g, a, t, c,
    CASE
      WHEN 'INFERRED' IN [c.basis, a.basis] THEN 'INFERRED'
      WHEN 'INHERITED' IN [c.basis, a.basis] THEN 'INHERITED'
      ELSE 'EXPLICIT'
    END AS basis
  ORDER BY c.basis = 'INFERRED', c.basis = 'INHERITED', c.kind <> 'IMPLEMENTS', c.start, c.id
  WITH i, g, a, t, head(collect({words: c, basis: basis})) AS best
  RETURN i, g, a, t, best.words AS c, best.basis AS basis
  UNION ALL
  // Why a plan implements an instrument as a whole: the first words that say so. Only an instrument has tasks.
  MATCH (i:Instrument)<-[c:CITES|RELATES_TO]-(p)
  USING INDEX SEEK i:Instrument(key)
  WHERE i.key IN $keys AND c.kind = 'IMPLEMENTS'
  WITH i, p, c
  ORDER BY c.document, c.start, c.end, c.id
  WITH i, p, head(collect(c)) AS c
  MATCH (p)<-[:TASK_OF]-(t:Task)<-[a:ASSIGNED_TO]-(g:Agency)
  WHERE NOT EXISTS {
    MATCH (i)<-[d:CITES]-(t)<-[b:ASSIGNED_TO]-(g)
    WHERE d.kind IN ['IMPLEMENTS', 'CITES'] AND d.basis = 'EXPLICIT' AND b.basis = 'EXPLICIT'
  }
  RETURN i, g, a, t, c, 'INHERITED' AS basis
}
// Where there are more than are of use all are given, so that it shows.
WITH {i: i, g: g, a: a, t: t, c: c, basis: basis} AS one LIMIT $rows
WITH collect(one) AS found
UNWIND found AS one
WITH one.i AS i, one.g AS g, one.a AS a, one.t AS t, one.c AS c, one.basis AS basis, size(found) = $rows AS isCut
CALL (g) {
  RETURN g.key AS member, '' AS way
  UNION
  WITH g
  WHERE $expandCollectives
  MATCH (l:AgencyLink {to: g.key, kind: 'MEMBER_OF'})
  USING INDEX SEEK l:AgencyLink(to)
  RETURN l.from AS member,
    l.from + '\t' + l.kind + '\t' + l.to + '\t' + coalesce(l.since, '') + '\t' + coalesce(l.by, '') + '\n' AS way
  UNION
  WITH g
  WHERE $expandCollectives
  MATCH (l:AgencyLink {to: g.key, kind: 'MEMBER_OF'})
  USING INDEX SEEK l:AgencyLink(to)
  MATCH (m:AgencyLink {to: l.from, kind: 'MEMBER_OF'})
  USING INDEX SEEK m:AgencyLink(to)
  RETURN m.from AS member,
    l.from + '\t' + l.kind + '\t' + l.to + '\t' + coalesce(l.since, '') + '\t' + coalesce(l.by, '') + '\n' +
    m.from + '\t' + m.kind + '\t' + m.to + '\t' + coalesce(m.since, '') + '\t' + coalesce(m.by, '') + '\n' AS way
}
CALL (member, way, isCut) {
  WITH member, way, isCut
  WHERE $asOf IS NULL OR isCut OR NOT EXISTS { MATCH (n:AgencyLink {from: member, kind: 'SUCCEEDED_BY'}) USING INDEX SEEK n:AgencyLink(from) WHERE n.since <= $asOf }
  RETURN member AS holder, way AS chain
  UNION
  WITH member, way
  WHERE $asOf IS NOT NULL
  MATCH (l:AgencyLink {from: member, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK l:AgencyLink(from)
  WHERE l.since <= $asOf AND NOT EXISTS { MATCH (n:AgencyLink {from: l.to, kind: 'SUCCEEDED_BY'}) USING INDEX SEEK n:AgencyLink(from) WHERE n.since <= $asOf }
  RETURN l.to AS holder,
    way + l.from + '\t' + l.kind + '\t' + l.to + '\t' + coalesce(l.since, '') + '\t' + coalesce(l.by, '') + '\n' AS chain
  UNION
  WITH member, way
  WHERE $asOf IS NOT NULL
  MATCH (l:AgencyLink {from: member, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK l:AgencyLink(from)
  WHERE l.since <= $asOf
  MATCH (m:AgencyLink {from: l.to, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK m:AgencyLink(from)
  WHERE m.since <= $asOf AND NOT EXISTS { MATCH (n:AgencyLink {from: m.to, kind: 'SUCCEEDED_BY'}) USING INDEX SEEK n:AgencyLink(from) WHERE n.since <= $asOf }
  RETURN m.to AS holder,
    way + l.from + '\t' + l.kind + '\t' + l.to + '\t' + coalesce(l.since, '') + '\t' + coalesce(l.by, '') + '\n' +
    m.from + '\t' + m.kind + '\t' + m.to + '\t' + coalesce(m.since, '') + '\t' + coalesce(m.by, '') + '\n' AS chain
  UNION
  WITH member, way
  WHERE $asOf IS NOT NULL
  MATCH (l:AgencyLink {from: member, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK l:AgencyLink(from)
  WHERE l.since <= $asOf
  MATCH (m:AgencyLink {from: l.to, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK m:AgencyLink(from)
  WHERE m.since <= $asOf
  MATCH (o:AgencyLink {from: m.to, kind: 'SUCCEEDED_BY'})
  USING INDEX SEEK o:AgencyLink(from)
  WHERE o.since <= $asOf AND NOT EXISTS { MATCH (n:AgencyLink {from: o.to, kind: 'SUCCEEDED_BY'}) USING INDEX SEEK n:AgencyLink(from) WHERE n.since <= $asOf }
  RETURN o.to AS holder,
    way + l.from + '\t' + l.kind + '\t' + l.to + '\t' + coalesce(l.since, '') + '\t' + coalesce(l.by, '') + '\n' +
    m.from + '\t' + m.kind + '\t' + m.to + '\t' + coalesce(m.since, '') + '\t' + coalesce(m.by, '') + '\n' +
    o.from + '\t' + o.kind + '\t' + o.to + '\t' + coalesce(o.since, '') + '\t' + coalesce(o.by, '') + '\n' AS chain
}
MATCH (h:Agency {key: holder})
RETURN i.key AS instrument, h.key AS agency, g.key AS named, chain, a.role AS role,
  CASE WHEN chain = '' THEN basis ELSE 'INFERRED' END AS basis, t.key AS taskKey, t.path AS taskPath,
  a.document AS assignmentDocument, a.start AS assignmentStart, a.end AS assignmentEnd, a.exact AS assignmentExact,
  c.document AS citationDocument, c.start AS citationStart, c.end AS citationEnd, c.exact AS citationExact
ORDER BY instrument, agency, t.sortKey, taskKey, assignmentStart, a.id, basis, chain;
