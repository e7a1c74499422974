// Makes edges that are not there yet; MERGE would look through all those that its ends have. Parameters: rows {from, to, properties}. $$FROM, $$TYPE, $$TO: label, type, label. Columns: none.
UNWIND $rows AS row
MATCH (a:$$FROM {id: row.from})
MATCH (b:$$TO {id: row.to})
CREATE (a)-[r:$$TYPE]->(b)
SET r = row.properties
