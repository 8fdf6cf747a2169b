-- Relations of instruments, from them and to them.
-- parameters: keys (list)
-- columns: owner, id, document, start, end, exact, basis, rule, from, to, fromKey, toKey, kind
SELECT fromKey AS owner, id, document, start, "end", exact, basis, rule, "from", "to", fromKey, toKey, kind
FROM relation
WHERE fromKey IN (SELECT value FROM json_each(:keys))
UNION
SELECT toKey AS owner, id, document, start, "end", exact, basis, rule, "from", "to", fromKey, toKey, kind
FROM relation
WHERE toKey IN (SELECT value FROM json_each(:keys))
ORDER BY owner, document, start, "end", id;
