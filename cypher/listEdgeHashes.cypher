// Which edges of a type are there, with what content? Parameters: none. $$FROM, $$TYPE, $$TO: label, type, label. Columns: from, to, hash.
MATCH (a:$$FROM)-[r:$$TYPE]->(b:$$TO) RETURN a.id AS from, b.id AS to, r.hash AS hash
