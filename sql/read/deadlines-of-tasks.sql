-- Deadlines of tasks.
-- parameters: keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, due, period, recurs, condition
SELECT taskKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, due, period, recurs, condition
FROM deadline
WHERE taskKey IN (SELECT value FROM json_each(:keys))
ORDER BY taskKey, start, "end", id;
