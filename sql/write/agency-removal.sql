-- Removes an agency that no document names any more.
-- parameters: key
DELETE FROM agency
WHERE key = :key
  AND NOT EXISTS (SELECT 1 FROM agencyFact WHERE agency = :key);
