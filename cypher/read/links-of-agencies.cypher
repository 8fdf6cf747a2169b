// Links of agencies, from them and to them, where both ends are stored.
// parameters: keys (list)
// columns: owner, from, to, kind, since, by
CALL () {
  MATCH (l:AgencyLink)
  USING INDEX SEEK l:AgencyLink(from)
  WHERE l.from IN $keys AND EXISTS { (:Agency {key: l.to}) }
  RETURN l.from AS owner, l
  UNION
  MATCH (l:AgencyLink)
  USING INDEX SEEK l:AgencyLink(to)
  WHERE l.to IN $keys AND EXISTS { (:Agency {key: l.from}) }
  RETURN l.to AS owner, l
}
RETURN DISTINCT owner, l.from AS from, l.to AS to, l.kind AS kind, l.since AS since, l.by AS by
ORDER BY owner, kind, from, to, coalesce(since, ''), coalesce(by, '');
