// The bodies that hold the duties of agencies on a day, where others came after them, with the chain of successions that leads
// to them: a line a link, its parts (from, kind, to, since, by) parted by tabs.
// parameters: keys (list of agency keys), asOf (ISO day)
// columns: owner, agency, chain
UNWIND $keys AS member
WITH member, '' AS way
CALL (member, way) {
  WITH member, way
  WHERE $asOf IS NULL OR NOT EXISTS { MATCH (n:AgencyLink {from: member, kind: 'SUCCEEDED_BY'}) USING INDEX SEEK n:AgencyLink(from) WHERE n.since <= $asOf }
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
WITH member, holder, chain
WHERE chain <> ''
MATCH (h:Agency {key: holder})
RETURN member AS owner, h.key AS agency, chain
ORDER BY owner, chain, agency;
