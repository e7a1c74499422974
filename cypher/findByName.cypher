// Who bears some names: exactly, as an alias, or folded; the best connected first.
// Parameters: rows (each at: its place, name, folded, kinds), limit.
// Columns: at, id, rank (0 name, 1 alias, 2 folded), degree.
UNWIND $rows AS row
MATCH (n:Entity)
WHERE n.kind IN row.kinds AND (row.name IN n.names OR row.folded IN n.foldedNames)
WITH row.at AS at, n, CASE WHEN n.name = row.name THEN 0 WHEN row.name IN n.names THEN 1 ELSE 2 END AS rank
WITH at, n, rank, COUNT { (n)--() } AS degree
RETURN at AS at, n.id AS id, rank AS rank, degree AS degree
ORDER BY at, rank, degree DESC, id
LIMIT $limit
