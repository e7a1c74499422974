// Entities that bear the terms of one of several conditions, whoever has the whole name first, then those that are
// spoken of most; they are ranked where they are read.
// Parameters: words (every term that is asked for), conditions (lists of groups: terms, least), kinds (terms, null for
// all), whole (a term), pool (how many hits of the index are looked at), limit. Columns: id, names, forms, weight.
CALL grafeo.search.text('Entity', 'terms', $words, $pool) YIELD node_id
MATCH (n) WHERE id(n) = node_id
WITH n
WHERE ($kinds IS NULL OR any(kind IN $kinds WHERE n.terms CONTAINS kind))
  AND any(condition IN $conditions WHERE
    all(group IN condition WHERE size([term IN group.terms WHERE n.terms CONTAINS term]) >= group.least))
RETURN n.id AS id, n.names AS names, n.forms AS forms, n.weight AS weight
ORDER BY n.terms CONTAINS $whole DESC, weight DESC, id
LIMIT $limit
