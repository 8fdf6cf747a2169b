// Agencies by key.
// parameters: keys (list)
// columns: key, name, nameEn, kind, level, place, registered
MATCH (a:Agency)
WHERE a.key IN $keys
RETURN a.key AS key, a.name AS name, a.nameEn AS nameEn, a.kind AS kind, a.level AS level, a.place AS place,
  a.registered AS registered
ORDER BY key;
