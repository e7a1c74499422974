// Which documents are there, oldest first? Parameters: limit.
// Columns: id, date, place (id), reviews (the period that it reviews).
MATCH (d:Document)-[:DOCUMENT_PLACE]->(p:Entity)
WITH d, p
ORDER BY d.sortKey, d.id
LIMIT $limit
RETURN d.id AS id, d.date AS date, p.id AS place, d.reviewsPeriod AS reviews
