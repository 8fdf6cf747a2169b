-- Entities whose words fit, to be ranked: of every label the shortest texts first, each text of an entity once.
-- Where more texts fit than may be read there is one row without a label.
-- parameters: match (words, `*` after a beginning, AND, OR, brackets), labels (list), limit (rows a label), most (texts to read)
-- columns: label, key, text
WITH fitting AS MATERIALIZED (
  SELECT rowid AS id FROM search WHERE search MATCH expand_beginnings(:match) LIMIT :most + 1
)
SELECT NULL AS label, NULL AS key, NULL AS text
WHERE (SELECT count(*) FROM fitting) > :most
UNION ALL
SELECT label, key, text
FROM (
  SELECT label, key, text
  FROM (
    SELECT label, key, text, row_number() OVER (PARTITION BY label ORDER BY length(text), key, text) AS place
    FROM (
      SELECT DISTINCT t.label, t.key, t.text
      FROM fitting
      CROSS JOIN searchText t USING (id)
      WHERE t.label IN (SELECT value FROM json_each(:labels)) AND (SELECT count(*) FROM fitting) <= :most
    )
  )
  WHERE place <= :limit
  ORDER BY label, length(text), key, text
);
