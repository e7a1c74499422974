// Makes nodes what the rows say. Parameters: rows {id, properties}. $$LABEL: found by; $$LABELS: all its labels. Columns: none.
UNWIND $rows AS row
MERGE (n:$$LABEL {id: row.id})
SET n = row.properties
SET n:$$LABELS
