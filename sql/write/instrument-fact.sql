-- What a document says of an instrument it names; `own` when the document is its text.
-- parameters: one row with instrument, document, own, issuer, issuedOn, title
INSERT INTO instrumentFact (instrument, document, own, issuer, issuedOn, title)
VALUES (:instrument, :document, :own, :issuer, :issuedOn, :title);
