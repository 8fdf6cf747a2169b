-- Removes a document with all it states.
-- parameters: key
DELETE FROM document WHERE key = :key;
