-- A document with its text.
-- parameters: one row with key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text
INSERT INTO document (key, sha256, uri, instrument, number, type, issuer, issuerKey, issuedOn, issuedIn, title, place, signatory, recipients, text)
VALUES (:key, :sha256, :uri, :instrument, :number, :type, :issuer, :issuerKey, :issuedOn, :issuedIn, :title, :place, :signatory, :recipients, :text);
