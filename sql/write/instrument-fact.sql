-- What a document says of an instrument it names; `own` when the document is its text.
-- parameters: one row with instrument, document, own, issuer, issuedOn, title, titleHead
INSERT INTO instrumentFact (instrument, document, own, issuer, issuedOn, title, titleHead)
VALUES (:instrument, :document, :own, :issuer, :issuedOn, :title, :titleHead);
