MATCH (p:Project)
WHERE COUNT { MATCH (p)-[:IN_INDUSTRY]->(i:Industry) WHERE COUNT { MATCH (i)-[:PART_OF]->(w:Industry) WHERE w.name = $wider } > 0 } > 0
WITH p ORDER BY p.sortKey, p.id LIMIT $first
RETURN p.id AS id, p.name AS name
