// Of which projects, and other things that have stages, do some documents speak? Parameters: ids (documents), limit.
// Columns: document, id, kind, sortKey.
MATCH (d:Document)-[:SPEAKS_OF]->(e:Entity)
WHERE d.id IN $ids AND (e.kind = 'PROJECT' OR COUNT { (e)-[:HAS_STAGE]->(:StageEntry) } > 0)
RETURN d.id AS document, e.id AS id, e.kind AS kind, e.sortKey AS sortKey
ORDER BY id, document
LIMIT $limit
