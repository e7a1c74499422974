// Which documents are there, oldest first? Parameters: limit.
// Columns: id, reviews (the period that it reviews, or null).
MATCH (d:Document)
WITH d
ORDER BY d.sortKey, d.id
LIMIT $limit
RETURN d.id AS id, d.reviewsPeriod AS reviews
