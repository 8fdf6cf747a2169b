-- What a document says of an instrument it names; `own` when the document is its text.
-- parameters: one row with instrument, document, own, issuer, issuedOn, title, titleHead, placelessTitle
INSERT INTO instrumentFact (instrument, document, own, issuer, issuedOn, title, titleHead, placelessTitle)
VALUES (:instrument, :document, :own, :issuer, :issuedOn, :title, :titleHead, :placelessTitle);
