// Keeps the text of a document; meta is JSON, null where the seed holds the document. Parameters: id, text, meta. Columns: none.
MERGE (t:Text {id: $id})
SET t.text = $text, t.meta = $meta
