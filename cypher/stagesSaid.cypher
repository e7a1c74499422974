// Which stages do some documents state? Parameters: ids (documents), limit.
// Columns: document, subject, id (of the stage entry), stage, modality, sortKey (begins with the end of its period).
MATCH (d:Document)<-[:IN_DOCUMENT]-(:Statement)-[:STATES_STAGE]->(x:StageEntry)<-[:HAS_STAGE]-(e:Entity)
WHERE d.id IN $ids
RETURN DISTINCT d.id AS document, e.id AS subject, x.id AS id, x.stage AS stage, x.modality AS modality,
  x.sortKey AS sortKey
ORDER BY subject, document, id
LIMIT $limit
