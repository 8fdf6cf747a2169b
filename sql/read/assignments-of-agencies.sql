-- Assignments that agencies have.
-- parameters: rows (rows at most, any of them), keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
SELECT agencyKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, agencyKey, agency, role
FROM (SELECT * FROM assignment WHERE agencyKey IN (SELECT value FROM json_each(:keys)) LIMIT :rows + 0)
ORDER BY agencyKey, document, start, "end", id;
