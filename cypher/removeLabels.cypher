// Takes labels from nodes. Parameters: rows {id}. $$LABEL: found by; $$LABELS: to be taken away. Columns: none.
UNWIND $rows AS row
MATCH (n:$$LABEL {id: row.id})
REMOVE n:$$LABELS
