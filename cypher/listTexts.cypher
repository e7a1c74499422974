// Which texts were loaded? Parameters: none. Columns: id, text, meta.
MATCH (t:Text) RETURN t.id AS id, t.text AS text, t.meta AS meta ORDER BY id
