// Who bears a name: exactly, as an alias, or folded; the best connected first.
// Parameters: name, folded, kinds, limit. Columns: id, rank (0 name, 1 alias, 2 folded), degree.
MATCH (n:Entity)
WHERE n.kind IN $kinds AND ($name IN n.names OR $folded IN n.foldedNames)
WITH n, CASE WHEN n.name = $name THEN 0 WHEN $name IN n.names THEN 1 ELSE 2 END AS rank
WITH n, rank, COUNT { (n)--() } AS degree
RETURN n.id AS id, rank AS rank, degree AS degree
ORDER BY rank, degree DESC, id
LIMIT $limit
