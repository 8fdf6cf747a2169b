-- An instrument by its key. What the key does not decide is chosen afterwards (instrument-choice).
-- parameters: one row with key, type, system, jurisdiction, issuerCode, series, number, period, numberFolded, ordinal, typeCode, sortKey
INSERT INTO instrument (key, type, system, jurisdiction, issuerCode, series, number, period, numberFolded, ordinal, typeCode, sortKey)
VALUES (:key, :type, :system, :jurisdiction, :issuerCode, :series, :number, :period, :numberFolded, :ordinal, :typeCode, :sortKey)
ON CONFLICT (key) DO NOTHING;
