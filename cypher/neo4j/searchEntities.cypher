// Entities that fit a text, best first. Parameters: text (Lucene syntax escaped), limit. Columns: id, score.
CALL db.index.fulltext.queryNodes('entity_search', $text) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit
