// What belongs to some wholes or to their parts, themselves included, with what each of these is tied to?
// LABEL: the kind of the wholes. TYPES: the relation by which things belong to one.
// Parameters: ids (null: every one that lies within a place that a document speaks for), limit.
// Columns: whole, wholeKey (its sort key), documents (that speak of the whole, oldest first), id, kind, sortKey, status,
// industries, policies, awards, firms, products, counties (each a list of {id, sortKey}), figures (a list of {id, kind, edtf, value,
// indicator, indicatorKey, place, about: a list of at most one, told: the sort key of the newest document}).
MATCH (w:$$LABEL)
WHERE w.id IN $ids
  OR ($ids IS NULL AND COUNT { (w)-[:LIES_WITHIN]->(:Entity)<-[:DOCUMENT_PLACE]-(:Document) } > 0)
CALL (w) {
  MATCH (w)<-[:SPEAKS_OF]-(d:Document)
  WITH d
  ORDER BY d.sortKey
  RETURN collect(d.id) AS documents
}
MATCH (w)<-[:PART_OF*0..4]-(s:$$LABEL)
WITH DISTINCT w, documents, s
MATCH (s)<-[:$$TYPES*0..1]-(x:Entity)
WITH DISTINCT w, documents, x
CALL (x) {
  MATCH (x)-[:IN_INDUSTRY]->(i:Industry)
  RETURN collect(i {.id, .sortKey}) AS industries
}
CALL (x) {
  MATCH (x)-[:IMPLEMENTS|SUPPORTED_BY_POLICY]->(q:Policy)
  WITH DISTINCT q
  RETURN collect(q {.id, .sortKey}) AS policies
}
CALL (x) {
  MATCH (x)-[r:AWARDED]->(a:Award)
  WHERE r.modality <> 'INTENDED'
  RETURN collect(a {.id, .sortKey}) AS awards
}
CALL (x) {
  MATCH (x)-[:BUILT_BY|OPERATED_BY|INVESTED_BY|INVOLVES]->(e:Enterprise)
  WITH DISTINCT e
  RETURN collect(e {.id, .sortKey}) AS firms
}
CALL (x) {
  MATCH (x)-[:PRODUCES]->(m:Product)
  RETURN collect(m {.id, .sortKey}) AS products
}
CALL (x) {
  MATCH (x)-[:LIES_WITHIN]->(c:County)
  RETURN collect(c {.id, .sortKey}) AS counties
}
CALL (x) {
  MATCH (x)<-[:ABOUT|FOR_PLACE]-(o:Observation)-[:OF_INDICATOR]->(i:Entity)
  WITH DISTINCT o, i
  MATCH (o)-[:FOR_PLACE]->(p:Entity)
  CALL (o) {
    MATCH (o)-[:ABOUT]->(a:Entity)
    RETURN collect(a.id) AS about
  }
  CALL (o) {
    MATCH (o)<-[:STATES_OBSERVATION]-(:Statement)-[:IN_DOCUMENT]->(d:Document)
    RETURN max(d.sortKey) AS told
  }
  RETURN collect(o {
    .id, .kind, .edtf, .value, indicator: i.id, indicatorKey: i.sortKey, place: p.id, about: about, told: told
  }) AS figures
}
RETURN w.id AS whole, w.sortKey AS wholeKey, documents AS documents, x.id AS id, x.kind AS kind, x.sortKey AS sortKey,
  x.status AS status, industries AS industries, policies AS policies, awards AS awards, firms AS firms,
  products AS products, counties AS counties, figures AS figures
ORDER BY wholeKey, whole, sortKey, id
LIMIT $limit
