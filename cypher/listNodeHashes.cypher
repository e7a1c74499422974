// Which nodes of a label are there, with what content? Parameters: none. $$LABEL. Columns: id, hash.
MATCH (n:$$LABEL) RETURN n.id AS id, n.hash AS hash
