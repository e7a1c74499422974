// Makes edges that are there what the rows say. Parameters: rows {from, to, properties}. $$FROM, $$TYPE, $$TO: label, type, label. Columns: none.
UNWIND $rows AS row
MATCH (a:$$FROM {id: row.from})-[r:$$TYPE]->(b:$$TO {id: row.to})
SET r = row.properties
