// Which entities replaced retired ids? Parameters: ids. Columns: retired, id.
MATCH (n:Entity)
WHERE n.formerIds IS NOT NULL
UNWIND n.formerIds AS retired
WITH n, retired
WHERE retired IN $ids
RETURN retired AS retired, n.id AS id
