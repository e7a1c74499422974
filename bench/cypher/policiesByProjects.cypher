MATCH (n:Policy)
CALL (n) {
  MATCH (n)<-[:IMPLEMENTS|SUPPORTED_BY_POLICY]-(p:Project)
  RETURN count(DISTINCT p) AS projects
}
WITH n, projects ORDER BY projects DESC, n.id LIMIT $first
RETURN n.id AS id, n.name AS name
