-- Assignments of tasks to agencies.
-- parameters: keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, agencyKey, agency, role
SELECT taskKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, agencyKey, agency, role
FROM assignment
WHERE taskKey IN (SELECT value FROM json_each(:keys))
ORDER BY taskKey, document, start, "end", id;
