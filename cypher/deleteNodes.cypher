// Removes nodes with their edges. Parameters: ids. $$LABEL. Columns: none.
UNWIND $ids AS id
MATCH (n:$$LABEL {id: id})
DETACH DELETE n
