// Who bears some names or ids: by the id, exactly, as an alias or a retired id, or folded; the best connected first.
// Parameters: rows (each at: its place, name, folded, kinds), limit.
// Columns: at, id, rank (0 id or name, 1 alias or retired id, 2 folded), degree.
UNWIND $rows AS row
MATCH (n:Entity)
WHERE n.kind IN row.kinds
  AND (n.id = row.name OR row.name IN n.names OR row.folded IN n.foldedNames OR row.name IN coalesce(n.formerIds, []))
WITH row.at AS at, n,
  CASE
    WHEN n.id = row.name OR n.name = row.name THEN 0
    WHEN row.name IN n.names OR row.name IN coalesce(n.formerIds, []) THEN 1
    ELSE 2
  END AS rank
WITH at, n, rank, COUNT { (n)--() } AS degree
RETURN at AS at, n.id AS id, rank AS rank, degree AS degree
ORDER BY at, rank, degree DESC, id
LIMIT $limit
