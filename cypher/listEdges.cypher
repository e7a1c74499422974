// Everything that edges of a type hold. Parameters: none. $$TYPE. Columns: from, to, properties.
MATCH (a)-[r:$$TYPE]->(b) RETURN a.id AS from, b.id AS to, properties(r) AS properties
