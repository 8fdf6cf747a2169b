-- Entities whose words fit, to be ranked: of every label the shortest texts first, each text of an entity once.
-- parameters: match (words, `*` after a beginning, AND, OR, brackets), labels (list), limit (rows a label)
-- columns: label, key, text
SELECT label, key, text
FROM (
  SELECT label, key, text, row_number() OVER (PARTITION BY label ORDER BY length(text), key, text) AS place
  FROM (
    SELECT DISTINCT t.label, t.key, t.text
    FROM search
    CROSS JOIN searchText t ON t.id = search.rowid
    WHERE search MATCH :match AND t.label IN (SELECT value FROM json_each(:labels))
  )
)
WHERE place <= :limit
ORDER BY label, length(text), key, text;
