// Which relations join some entities with each other? TYPES: relation types. Parameters: ids, limit.
// Columns: from, type, to, statements (how many).
MATCH (a:Entity)-[r:$$TYPES]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, type(r) AS type, b.id AS to, size(r.statements) AS statements
ORDER BY statements DESC, from, type, to
LIMIT $limit
