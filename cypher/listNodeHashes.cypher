// Which nodes of a label are there, with what content? Parameters: none. $$LABEL. Columns: id, labels, hash.
MATCH (n:$$LABEL) RETURN n.id AS id, labels(n) AS labels, n.hash AS hash
