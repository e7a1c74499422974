// Which entity replaced a retired id? Parameters: id. Columns: id.
MATCH (n:Entity) WHERE $id IN n.formerIds RETURN n.id AS id
