-- Removes an instrument that no document names any more.
-- parameters: key
DELETE FROM instrument
WHERE key = :key
  AND NOT EXISTS (SELECT 1 FROM instrumentFact WHERE instrument = :key);
