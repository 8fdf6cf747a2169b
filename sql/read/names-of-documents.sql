-- Keys of the entities that documents name.
-- parameters: keys (list of document keys)
-- columns: label (Instrument or Agency), key
SELECT 'Instrument' AS label, instrument AS key FROM instrumentFact WHERE document IN (SELECT value FROM json_each(:keys))
UNION
SELECT 'Agency', agency FROM agencyFact WHERE document IN (SELECT value FROM json_each(:keys))
ORDER BY label, key;
