-- An agency by its key. Its columns are this document's until another says otherwise (agency-choice).
-- parameters: one row with key, name, nameEn, kind, level, place, registered, sortKey
INSERT INTO agency (key, name, nameEn, kind, level, place, registered, sortKey)
VALUES (:key, :name, :nameEn, :kind, :level, :place, :registered, :sortKey)
ON CONFLICT (key) DO NOTHING;
