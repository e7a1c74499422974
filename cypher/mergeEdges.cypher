// Makes edges what the rows say. Parameters: rows {from, to, properties}. $$FROM, $$TYPE, $$TO: label, type, label. Columns: none.
UNWIND $rows AS row
MATCH (a:$$FROM {id: row.from})
MATCH (b:$$TO {id: row.to})
MERGE (a)-[r:$$TYPE]->(b)
SET r = row.properties
