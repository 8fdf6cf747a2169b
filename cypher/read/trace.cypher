// What depends on a node (DOWN: what implements, cites or continues it, the tasks, the agencies assigned) or what it rests on
// (UP: the other way), BOTH for the two together. Level n edges begin at nodes n - 1 hops away; a node is visited once, so
// cycles end.
// parameters: from (key), direction (UP, DOWN, BOTH), depth, limit
// columns: id, from, to, kind, basis, level, document, start, end, exact
CALL () {
  MATCH (s:Instrument {key: $from})
  RETURN s
  UNION ALL
  MATCH (s:Task {key: $from})
  RETURN s
  UNION ALL
  MATCH (s:Agency {key: $from})
  RETURN s
}
// The nodes of each level, from those of the level before; every arrow points up.
CALL (s) {
  WITH s
  WHERE $direction IN ['DOWN', 'BOTH']
  WITH reduce(levels = [[s]], hop IN range(2, $depth) | levels + [COLLECT {
    UNWIND last(levels) AS near
    MATCH (near)<-[:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]-(far:Instrument|Task|Agency)
    RETURN DISTINCT far
  }]) AS levels
  UNWIND range(0, size(levels) - 1) AS level
  UNWIND levels[level] AS n
  WITH n, min(level) AS level
  MATCH (n)<-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]-(:Instrument|Task|Agency)
  RETURN r, level + 1 AS level
  UNION ALL
  WITH s
  WHERE $direction IN ['UP', 'BOTH']
  WITH reduce(levels = [[s]], hop IN range(2, $depth) | levels + [COLLECT {
    UNWIND last(levels) AS near
    MATCH (near)-[:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]->(far:Instrument|Task|Agency)
    RETURN DISTINCT far
  }]) AS levels
  UNWIND range(0, size(levels) - 1) AS level
  UNWIND levels[level] AS n
  WITH n, min(level) AS level
  MATCH (n)-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]->(:Instrument|Task|Agency)
  RETURN r, level + 1 AS level
}
WITH r, startNode(r) AS low, endNode(r) AS high, type(r) AS label, min(level) AS level
RETURN
  CASE label WHEN 'TASK_OF' THEN low.key + '@plan' ELSE r.id END AS id,
  CASE WHEN label IN ['TASK_OF', 'ASSIGNED_TO'] THEN high.key ELSE low.key END AS from,
  CASE WHEN label IN ['TASK_OF', 'ASSIGNED_TO'] THEN low.key ELSE high.key END AS to,
  CASE label WHEN 'TASK_OF' THEN 'HAS_TASK' WHEN 'ASSIGNED_TO' THEN r.role ELSE r.kind END AS kind,
  coalesce(r.basis, 'EXPLICIT') AS basis,
  level,
  CASE label WHEN 'TASK_OF' THEN low.document ELSE r.document END AS document,
  CASE label WHEN 'TASK_OF' THEN low.start ELSE r.start END AS start,
  CASE label WHEN 'TASK_OF' THEN low.end ELSE r.end END AS end,
  CASE label WHEN 'TASK_OF' THEN low.text ELSE r.exact END AS exact
ORDER BY level, from, to, kind, id
LIMIT $limit;
