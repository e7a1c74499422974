// Entities that bear the terms of one of several conditions, whoever has the whole name first, then those that are
// spoken of most; they are ranked where they are read.
// Parameters: words (what one of them must bear, as a Lucene query of terms), conditions (lists of groups: terms, least),
// whole (a term), pool (how many hits of the index are looked at), limit. Columns: id, names, forms, weight.
CALL db.index.fulltext.queryNodes('entity_terms', $words, {limit: $pool}) YIELD node
WITH node AS n
WHERE any(condition IN $conditions WHERE
  all(group IN condition WHERE size([term IN group.terms WHERE n.terms CONTAINS term]) >= group.least))
RETURN n.id AS id, n.names AS names, n.forms AS forms, n.weight AS weight
ORDER BY n.terms CONTAINS $whole DESC, weight DESC, id
LIMIT $limit
