-- What a document says of an agency it names.
-- parameters: one row with agency, document, name, nameEn, kind, level, place, registered, sortKey
INSERT INTO agencyFact (agency, document, name, nameEn, kind, level, place, registered, sortKey)
VALUES (:agency, :document, :name, :nameEn, :kind, :level, :place, :registered, :sortKey);
