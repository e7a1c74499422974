// Notes which input the graph was made of. Parameters: fingerprint. Columns: none.
MERGE (m:Meta {id: 'graph'})
SET m.fingerprint = $fingerprint
