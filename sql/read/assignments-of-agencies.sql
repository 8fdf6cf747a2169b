-- Assignments that agencies have.
-- parameters: keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
SELECT agencyKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, agencyKey, agency, role
FROM assignment
WHERE agencyKey IN (SELECT value FROM json_each(:keys))
ORDER BY agencyKey, document, start, "end", id;
