// Notes from which input the graph was made. Parameters: input. Columns: none.
MATCH (m:Meta {id: 'graph'})
SET m.input = $input
