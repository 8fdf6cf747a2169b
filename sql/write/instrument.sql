-- An instrument by its key. Issuer, day and title are this document's until another says otherwise (instrument-choice).
-- parameters: one row with key, type, system, jurisdiction, issuerCode, series, number, period, issuer, issuedOn, title, numberFolded, typeCode, sortKey
INSERT INTO instrument (key, type, system, jurisdiction, issuerCode, series, number, period, issuer, issuedOn, title, numberFolded, typeCode, sortKey)
VALUES (:key, :type, :system, :jurisdiction, :issuerCode, :series, :number, :period, :issuer, :issuedOn, :title, :numberFolded, :typeCode, :sortKey)
ON CONFLICT (key) DO NOTHING;
