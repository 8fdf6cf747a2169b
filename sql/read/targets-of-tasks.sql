-- Targets of tasks.
-- parameters: keys (list)
-- columns: owner, id, document, taskKey, start, end, exact, basis, rule, value, unit, of, bound
SELECT taskKey AS owner, id, document, taskKey, start, "end", exact, basis, rule, value, unit, "of", bound
FROM target
WHERE taskKey IN (SELECT value FROM json_each(:keys))
ORDER BY taskKey, start, "end", id;
