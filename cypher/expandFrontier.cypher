// Which relations do some entities have, those with many statements and well-connected ends first?
// TYPES: relation types. Parameters: ids, kinds (null: all), limit.
// Columns: at (the entity asked), other, name, degree and city of the other, type, from, to, statements (how many).
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:$$TYPES]-(m:Entity)
WHERE $kinds IS NULL OR m.kind IN $kinds
WITH id, m, type(r) AS type, startNode(r) AS start, endNode(r) AS end, size(r.statements) AS statements
RETURN id AS at, m.id AS other, m.name AS name, m.degree AS degree, COUNT { (m)<-[:DOCUMENT_PLACE]-(:Document) } AS city,
  type AS type, start.id AS from, end.id AS to, statements AS statements
ORDER BY statements DESC, degree DESC, other, at, type, from
LIMIT $limit
