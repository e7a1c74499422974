// Entities that fit a text, best first: those that hold it whole before those that share words with it.
// Parameters: text, kinds (null for all), pool (how many hits of the index are looked at), limit. Columns: id, score.
CALL () {
  CALL grafeo.search.text('Entity', 'search', $text, $pool) YIELD node_id, score
  MATCH (n) WHERE id(n) = node_id
  RETURN n.id AS id, n.kind AS kind, n.sortKey AS sortKey, score AS score, 0.0 AS whole
  UNION ALL
  MATCH (n:Entity) WHERE n.search CONTAINS $text
  RETURN n.id AS id, n.kind AS kind, n.sortKey AS sortKey, 0.0 AS score, 1000.0 AS whole
}
WITH id, kind, sortKey, max(score) AS score, max(whole) AS whole
WHERE $kinds IS NULL OR kind IN $kinds
RETURN id AS id, score + whole AS score
ORDER BY score DESC, size(sortKey), id
LIMIT $limit
