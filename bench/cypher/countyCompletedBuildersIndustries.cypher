MATCH (c:County {id: $county})<-[:LOCATED_IN]-(p:Project)
WHERE p.status = 'COMPLETED'
WITH p ORDER BY p.sortKey, p.id LIMIT $first
CALL (p) {
  MATCH (p)-[:BUILT_BY]->(b:Party)
  WITH b ORDER BY b.sortKey, b.id
  CALL (b) { MATCH (b)-[:IN_INDUSTRY]->(i:Industry) WITH i ORDER BY i.sortKey, i.id RETURN collect({id: i.id, name: i.name}) AS industries }
  RETURN collect({id: b.id, name: b.name, industries: industries}) AS builders
}
RETURN p.id AS id, p.name AS name, builders AS builders
