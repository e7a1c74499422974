// Which measured figures are about some projects, in their indicators' own units? Parameters: ids (projects), limit.
// Columns: project, indicator, unit, sortKey (of the indicator), value, comparator,
// period (EDTF), told (the sort key of the newest document that tells it), id.
MATCH (p:Entity)<-[:ABOUT]-(o:Observation)-[:OF_INDICATOR]->(i:Entity)
WHERE p.id IN $ids AND o.kind = 'ACTUAL' AND o.comparable IS NOT NULL
CALL (o) {
  MATCH (o)<-[:STATES_OBSERVATION]-(:Statement)-[:IN_DOCUMENT]->(d:Document)
  RETURN max(d.sortKey) AS told
}
RETURN p.id AS project, i.id AS indicator, i.unit AS unit, i.sortKey AS sortKey, o.comparable AS value,
  o.comparator AS comparator, o.edtf AS period, told AS told, o.id AS id
ORDER BY project, sortKey, id
LIMIT $limit
