-- A deadline of a task.
-- parameters: one row with id, document, taskKey, start, end, exact, basis, rule, due, period, recurs, condition
INSERT INTO deadline (id, document, taskKey, start, "end", exact, basis, rule, due, period, recurs, condition)
VALUES (:id, :document, :taskKey, :start, :end, :exact, :basis, :rule, :due, :period, :recurs, :condition);
