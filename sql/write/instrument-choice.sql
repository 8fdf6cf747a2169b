-- Chooses issuer, day and title of an instrument among what the documents say: its own text first, then the most
-- frequent value, then the first in order; so the order of ingest does not matter.
-- parameters: key; document, whose facts are new (they alone can change the choice), or null when facts were removed
UPDATE instrument SET
  issuer = (
    SELECT issuer FROM instrumentFact WHERE instrument = :key AND issuer IS NOT NULL
    GROUP BY issuer ORDER BY max(own) DESC, count(*) DESC, issuer LIMIT 1
  ),
  issuedOn = (
    SELECT issuedOn FROM instrumentFact WHERE instrument = :key AND issuedOn IS NOT NULL
    GROUP BY issuedOn ORDER BY max(own) DESC, count(*) DESC, issuedOn LIMIT 1
  ),
  title = (
    SELECT title FROM instrumentFact WHERE instrument = :key AND title IS NOT NULL
    GROUP BY title ORDER BY max(own) DESC, count(*) DESC, title LIMIT 1
  )
WHERE key = :key
  AND (
    :document IS NULL
    OR EXISTS (
      SELECT 1 FROM instrumentFact f
      WHERE f.instrument = :key AND f.document = :document
        AND (
          coalesce(f.issuer, instrument.issuer) IS NOT instrument.issuer
          OR coalesce(f.issuedOn, instrument.issuedOn) IS NOT instrument.issuedOn
          OR coalesce(f.title, instrument.title) IS NOT instrument.title
        )
    )
  );
