MATCH (n:Policy)
WITH n, COUNT { (n)<-[:IMPLEMENTS|SUPPORTED_BY_POLICY]-(:Project) } AS projects
WITH n, projects ORDER BY projects DESC, n.id LIMIT $first
RETURN n.id AS id, n.name AS name
