// Entities whose words fit, to be ranked: of every label the shortest texts first, each text of an entity once.
// parameters: match (words, `*` after a beginning, AND, OR, brackets), labels (list), limit (rows a label)
// columns: label, key, text
CALL db.index.fulltext.queryNodes('searchText', $match) YIELD node
WHERE node.label IN $labels
WITH DISTINCT node.label AS label, node.key AS key, node.text AS text
ORDER BY label, size(text), key, text
WITH label, collect({key: key, text: text})[..$limit] AS rows
UNWIND rows AS row
RETURN label, row.key AS key, row.text AS text
ORDER BY label, size(text), key, text;
