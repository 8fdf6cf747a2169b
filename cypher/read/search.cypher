// Entities whose words fit, to be ranked: of every label the shortest texts first, each text of an entity once.
// Where more texts fit than may be read there is one row without a label.
// parameters: match (words, `*` after a beginning, AND, OR, brackets), labels (list), limit (rows a label), most (texts to read)
// columns: label, key, text
CALL db.index.fulltext.queryNodes('searchText', $match, {limit: $most + 1}) YIELD node
WITH collect(node) AS fitting
CALL (fitting) {
  WITH fitting
  WHERE size(fitting) > $most
  RETURN NULL AS label, NULL AS key, NULL AS text
  UNION ALL
  WITH fitting
  WHERE size(fitting) <= $most
  UNWIND fitting AS node
  WITH node
  WHERE node.label IN $labels
  WITH DISTINCT node.label AS label, node.key AS key, node.text AS text
  ORDER BY label, size(text), key, text
  WITH label, collect({key: key, text: text})[..$limit] AS rows
  UNWIND rows AS row
  RETURN label, row.key AS key, row.text AS text
}
RETURN label, key, text
ORDER BY label, size(text), key, text;
