// Entities whose search text holds a text anywhere: for what an index of words cannot find.
// Parameters: text, limit. Columns: id, score.
MATCH (n:Entity)
WHERE n.search CONTAINS $text
WITH n, size(n.name) AS length
ORDER BY length, n.sortKey, n.id
LIMIT $limit
RETURN n.id AS id, 0.0 AS score
