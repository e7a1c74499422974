MATCH (p:Project)
WITH p ORDER BY p.sortKey, p.id LIMIT $first
CALL (p) { MATCH (p)-[:LOCATED_IN]->(x:Entity) WITH x ORDER BY x.sortKey, x.id RETURN collect({id: x.id, name: x.name}) AS locations }
CALL (p) { MATCH (p)-[:IN_INDUSTRY]->(x:Industry) WITH x ORDER BY x.sortKey, x.id RETURN collect({id: x.id, name: x.name}) AS industries }
CALL (p) { MATCH (p)-[:BUILT_BY]->(x:Party) WITH x ORDER BY x.sortKey, x.id RETURN collect({id: x.id, name: x.name}) AS builders }
CALL (p) { MATCH (p)-[:IMPLEMENTS|SUPPORTED_BY_POLICY]->(x:Policy) WITH DISTINCT x ORDER BY x.sortKey, x.id RETURN collect({id: x.id, name: x.name}) AS policies }
RETURN p.id AS id, p.name AS name, p.status AS status, locations AS locations, industries AS industries, builders AS builders, policies AS policies
