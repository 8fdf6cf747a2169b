-- Chooses issuer, day and title of instruments among what the documents say: its own text first, then the most frequent
-- value, then the first in order; so the order of ingest does not matter.
-- parameters: one row with keys (of those whose facts went) and documents (whose facts are new: they can change a choice only where they differ)
UPDATE instrument SET
  issuer = (
    SELECT issuer FROM instrumentFact WHERE instrument = key AND issuer IS NOT NULL
    GROUP BY issuer ORDER BY max(own) DESC, count(*) DESC, issuer LIMIT 1
  ),
  issuedOn = (
    SELECT issuedOn FROM instrumentFact WHERE instrument = key AND issuedOn IS NOT NULL
    GROUP BY issuedOn ORDER BY max(own) DESC, count(*) DESC, issuedOn LIMIT 1
  ),
  title = (
    SELECT title FROM instrumentFact WHERE instrument = key AND title IS NOT NULL
    GROUP BY title ORDER BY max(own) DESC, count(*) DESC, title LIMIT 1
  )
WHERE key IN (
  SELECT value FROM json_each(:keys)
  UNION
  SELECT i.key
  FROM instrumentFact f
  CROSS JOIN instrument i ON i.key = f.instrument
  WHERE f.document IN (SELECT value FROM json_each(:documents))
    AND (
      coalesce(f.issuer, i.issuer) IS NOT i.issuer
      OR coalesce(f.issuedOn, i.issuedOn) IS NOT i.issuedOn
      OR coalesce(f.title, i.title) IS NOT i.title
    )
);
