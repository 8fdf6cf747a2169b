// The words by which an entity is found, as one document gives them.
// parameters: rows (list) of label, key, document, text
// columns: changed
UNWIND $rows AS row
CREATE (:SearchText {label: row.label, key: row.key, document: row.document, text: row.text})
RETURN count(*) AS changed;
