-- A task of a plan.
-- parameters: one row with key, plan, document, path, parent, start, end, text, heads, sortKey
INSERT INTO task (key, plan, document, path, parent, start, "end", text, heads, sortKey)
VALUES (:key, :plan, :document, :path, :parent, :start, :end, :text, :heads, :sortKey);
