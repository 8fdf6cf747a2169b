-- The words by which an entity is found, as one document gives them.
-- parameters: one row with label, key, document, text
INSERT INTO searchText (label, key, document, text)
VALUES (:label, :key, :document, :text);
