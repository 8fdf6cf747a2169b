// Agencies by key, or by a name or spelling, folded.
// parameters: key, nameFolded
// columns: key, name, nameEn, kind, level, place, registered
CALL () {
  MATCH (a:Agency {key: $key})
  RETURN a
  UNION
  MATCH (:AgencyName {nameFolded: $nameFolded})-[:NAME_OF]->(a:Agency)
  RETURN a
}
RETURN a.key AS key, a.name AS name, a.nameEn AS nameEn, a.kind AS kind, a.level AS level, a.place AS place,
  a.registered AS registered
ORDER BY key;
