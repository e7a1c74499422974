// Entities that hold a text or words of it, with what they can be found by; they are ranked where they are read.
// Parameters: words (the text with Lucene syntax escaped), text, kinds (null for all), limit. Columns: id, name, search.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node, score
  RETURN node AS n, score AS score, 0 AS whole
  UNION ALL
  MATCH (n:Entity) WHERE n.search CONTAINS $text
  RETURN n AS n, 0.0 AS score, 1 AS whole
}
WITH n, max(score) AS score, max(whole) AS whole
WHERE $kinds IS NULL OR n.kind IN $kinds
WITH n, score, whole
ORDER BY whole DESC, score DESC, n.id
LIMIT $limit
RETURN n.id AS id, n.name AS name, n.search AS search
