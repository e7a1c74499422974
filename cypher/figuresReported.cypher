// Which measured figures do documents report of a period? Parameters: rows (id of a document, period), limit.
// Columns: document, id, indicator, unit and direction of the indicator, place, about (a list of at most one), sortKey,
// value, valueUnit, comparable, share, yoy, comparator, rank, rankScope, rankOf.
UNWIND $rows AS row
MATCH (d:Document {id: row.id})<-[:IN_DOCUMENT]-(:Statement)-[:STATES_OBSERVATION]->(o:Observation)
WHERE o.kind = 'ACTUAL' AND o.edtf = row.period
WITH DISTINCT d, o
MATCH (o)-[:OF_INDICATOR]->(i:Entity)
MATCH (o)-[:FOR_PLACE]->(p:Entity)
CALL (o) {
  MATCH (o)-[:ABOUT]->(e:Entity)
  RETURN collect(e.id) AS about
}
RETURN d.id AS document, o.id AS id, i.id AS indicator, i.unit AS unit, i.direction AS direction, p.id AS place,
  about AS about, o.sortKey AS sortKey, o.value AS value, o.unit AS valueUnit, o.comparable AS comparable,
  o.share AS share, o.yoy AS yoy, o.comparator AS comparator, o.rank AS rank, o.rankScope AS rankScope,
  o.rankOf AS rankOf
ORDER BY sortKey, document
LIMIT $limit
