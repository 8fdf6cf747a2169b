-- A spelling of an agency's name in a document, folded.
-- parameters: one row with nameFolded, agency, document
INSERT INTO agencyName (nameFolded, agency, document)
VALUES (:nameFolded, :agency, :document);
