// By what can some projects be grouped? Parameters: ids (projects), limit.
// Columns: id, sortKey, stage, counties, industries, policies (each a list of {id, sortKey}),
// newest (the sort key of the newest stage done, which begins with its year, or null), wholes (what it is part of).
MATCH (p:Entity)
WHERE p.id IN $ids
CALL (p) {
  MATCH (p)-[:LIES_WITHIN]->(c:County)
  RETURN collect(c {.id, .sortKey}) AS counties
}
CALL (p) {
  MATCH (p)-[:IN_INDUSTRY]->(i:Industry)
  RETURN collect(i {.id, .sortKey}) AS industries
}
CALL (p) {
  MATCH (p)-[:IMPLEMENTS|SUPPORTED_BY_POLICY]->(q:Policy)
  WITH DISTINCT q
  RETURN collect(q {.id, .sortKey}) AS policies
}
CALL (p) {
  MATCH (p)-[:HAS_STAGE]->(s:StageEntry)
  WHERE s.modality = 'DONE'
  RETURN max(s.sortKey) AS newest
}
CALL (p) {
  MATCH (p)-[:PART_OF*1..4]->(w:Project)
  RETURN collect(w.id) AS wholes
}
RETURN p.id AS id, p.sortKey AS sortKey, p.status AS stage, counties AS counties, industries AS industries,
  policies AS policies, newest AS newest, wholes AS wholes
ORDER BY sortKey, id
LIMIT $limit
