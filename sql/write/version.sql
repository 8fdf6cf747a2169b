-- Counts one more write that changed something.
-- parameters: none
UPDATE store SET version = version + 1 WHERE id = 1;
