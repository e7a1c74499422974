// What became of promises, counted? Parameters: year, indicator, place (each null: all; names also folded:
// indicatorFolded, placeFolded). Columns: year, sort, outcome, count.
MATCH (c:Commitment)-[:COMMITTED_FOR]->(p:Entity)
WHERE ($year IS NULL OR c.year = $year)
  AND ($place IS NULL OR p.id = $place OR $place IN p.names OR $placeFolded IN p.foldedNames)
  AND ($indicator IS NULL OR COUNT {
    (c)-[:COMMITTED_INDICATOR]->(i:Entity)
    WHERE i.id = $indicator OR $indicator IN i.names OR $indicatorFolded IN i.foldedNames
  } > 0)
RETURN c.year AS year, c.sort AS sort, c.outcome AS outcome, count(*) AS count
ORDER BY year, sort, outcome
