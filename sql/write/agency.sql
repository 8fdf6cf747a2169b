-- An agency by its key. Its columns are chosen afterwards (agency-choice).
-- parameters: one row with key, name, nameEn, kind, level, place, registered, sortKey
INSERT INTO agency (key, name, nameEn, kind, level, place, registered, sortKey)
VALUES (:key, :name, :nameEn, :kind, :level, :place, :registered, :sortKey)
ON CONFLICT (key) DO NOTHING;
