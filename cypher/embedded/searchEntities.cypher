// Entities that fit a text, best first. Parameters: text, limit. Columns: id, score.
CALL grafeo.search.text('Entity', 'search', $text, $limit) YIELD node_id, score
MATCH (n) WHERE id(n) = node_id
RETURN n.id AS id, score AS score
ORDER BY score DESC, id
