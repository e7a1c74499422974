// Which research institutions are there, the best connected first? Of a place: those that lie in it, and those that a
// relation joins with it or with what lies in it.
// TYPES: relation types. Parameters: place (null: anywhere), limit. Columns: id, name, degree.
MATCH (n:ResearchInstitution)
WHERE $place IS NULL
  OR COUNT { (n)-[:LIES_WITHIN]->(p:Entity) WHERE p.id = $place } > 0
  OR COUNT { (n)-[:$$TYPES]-(p:Entity) WHERE p.id = $place } > 0
  OR COUNT { (n)-[:$$TYPES]-(:Entity)-[:LIES_WITHIN]->(p:Entity) WHERE p.id = $place } > 0
RETURN n.id AS id, n.name AS name, n.degree AS degree
ORDER BY degree DESC, id
LIMIT $limit
