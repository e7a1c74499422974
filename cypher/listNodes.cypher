// Everything that nodes of a label hold. Parameters: none. $$LABEL. Columns: id, labels, properties.
MATCH (n:$$LABEL) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
