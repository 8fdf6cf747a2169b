-- A target of a task.
-- parameters: one row with id, document, taskKey, start, end, exact, basis, rule, value, unit, of, bound
INSERT INTO target (id, document, taskKey, start, "end", exact, basis, rule, value, unit, "of", bound)
VALUES (:id, :document, :taskKey, :start, :end, :exact, :basis, :rule, :value, :unit, :of, :bound);
