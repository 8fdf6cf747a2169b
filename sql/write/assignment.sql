-- An assignment of a task to an agency.
-- parameters: one row with id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
INSERT INTO assignment (id, document, taskKey, start, "end", exact, basis, rule, agencyKey, agency, role)
VALUES (:id, :document, :taskKey, :start, :end, :exact, :basis, :rule, :agencyKey, :agency, :role);
