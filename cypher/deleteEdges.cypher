// Removes edges. Parameters: rows {from, to}. $$FROM, $$TYPE, $$TO: label, type, label. Columns: none.
UNWIND $rows AS row
MATCH (a:$$FROM {id: row.from})-[r:$$TYPE]->(b:$$TO {id: row.to})
DELETE r
