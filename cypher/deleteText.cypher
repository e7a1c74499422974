// Forgets the text of a document. Parameters: id. Columns: none.
MATCH (t:Text {id: $id}) DETACH DELETE t
