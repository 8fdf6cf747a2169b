// What depends on a node (DOWN: what implements, cites or continues it, the tasks, the agencies assigned) or what it rests on
// (UP: the other way), BOTH for the two together. Level n edges begin at nodes n - 1 hops away; a node is visited once, so
// cycles end.
// One row, none when nothing has the key: the version of the graph, the edges, and the start and every node an edge touches, each
// with its label and its columns as `read/instruments`, `read/tasks` and `read/agencies` give them.
// parameters: from (key), direction (UP, DOWN, BOTH), depth, limit
// columns: version, edges (list of id, from, to, kind, basis, level, document, start, end, exact), nodes (list)
MATCH (store:Store {id: 1})
CALL (store) {
  MATCH (s:Instrument {key: $from})
  RETURN s
  UNION ALL
  MATCH (s:Task {key: $from})
  RETURN s
  UNION ALL
  MATCH (s:Agency {key: $from})
  RETURN s
}
// The edges of each level, from those of the level before, none after a level that has enough alone; every arrow points up.
// OPTIONAL: a start without edges stays.
OPTIONAL CALL (s) {
  WITH s
  WHERE $direction IN ['DOWN', 'BOTH']
  WITH reduce(levels = [COLLECT {
    MATCH (s)<-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]-(:Instrument|Task|Agency)
    RETURN r
  }], hop IN range(2, $depth) | levels + [COLLECT {
    UNWIND CASE WHEN size(last(levels)) < $limit THEN last(levels) ELSE [] END AS nearer
    WITH DISTINCT startNode(nearer) AS near
    MATCH (near)<-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]-(:Instrument|Task|Agency)
    RETURN r
  }]) AS levels
  UNWIND range(1, size(levels)) AS level
  UNWIND levels[level - 1] AS r
  RETURN r, level
  UNION ALL
  WITH s
  WHERE $direction IN ['UP', 'BOTH']
  WITH reduce(levels = [COLLECT {
    MATCH (s)-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]->(:Instrument|Task|Agency)
    RETURN r
  }], hop IN range(2, $depth) | levels + [COLLECT {
    UNWIND CASE WHEN size(last(levels)) < $limit THEN last(levels) ELSE [] END AS nearer
    WITH DISTINCT endNode(nearer) AS near
    MATCH (near)-[r:CITES|RELATES_TO|ASSIGNED_TO|TASK_OF]->(:Instrument|Task|Agency)
    RETURN r
  }]) AS levels
  UNWIND range(1, size(levels)) AS level
  UNWIND levels[level - 1] AS r
  RETURN r, level
}
WITH store, s, r, min(level) AS level
WITH store, s, r, level, startNode(r) AS low, endNode(r) AS high, type(r) AS label
WITH store, s, low, high, level,
  CASE label WHEN 'TASK_OF' THEN low.key + '@plan' ELSE r.id END AS id,
  CASE WHEN label IN ['TASK_OF', 'ASSIGNED_TO'] THEN high.key ELSE low.key END AS from,
  CASE WHEN label IN ['TASK_OF', 'ASSIGNED_TO'] THEN low.key ELSE high.key END AS to,
  CASE label WHEN 'TASK_OF' THEN 'HAS_TASK' WHEN 'ASSIGNED_TO' THEN r.role ELSE r.kind END AS kind,
  coalesce(r.basis, 'EXPLICIT') AS basis,
  CASE label WHEN 'TASK_OF' THEN low.document ELSE r.document END AS document,
  CASE label WHEN 'TASK_OF' THEN low.start ELSE r.start END AS start,
  CASE label WHEN 'TASK_OF' THEN low.end ELSE r.end END AS end,
  CASE label WHEN 'TASK_OF' THEN low.text ELSE r.exact END AS exact
ORDER BY level, from, to, kind, id
LIMIT $limit
WITH store, s, collect(DISTINCT low) + collect(DISTINCT high) AS ends,
  [edge IN collect([id, from, to, kind, basis, level, document, start, end, exact]) WHERE edge[5] IS NOT NULL] AS edges
RETURN store.version AS version, edges, COLLECT {
  UNWIND [s] + ends AS n
  WITH DISTINCT n
  RETURN CASE
    WHEN n:Instrument THEN n {
      label: 'Instrument', .key, .type, .system, .jurisdiction, .issuerCode, .issuer, .series, .number, .period, .issuedOn, .title
    }
    WHEN n:Task THEN n {label: 'Task', .key, .plan, .document, .path, .parent, .start, .end, .text, .heads}
    ELSE n {label: 'Agency', .key, .name, .nameEn, .kind, .level, .place, .registered}
  END
} AS nodes;
