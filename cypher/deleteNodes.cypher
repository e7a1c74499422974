// Removes nodes with their edges. Parameters: rows {id}. $$LABEL. Columns: none.
UNWIND $rows AS row
MATCH (n:$$LABEL {id: row.id})
DETACH DELETE n
