// Of which times do the documents speak that state some relations? TYPES: relation types.
// Parameters: rows {from, type, to}. Columns: from, type, to, reviews and plans (EDTF or null), date of a document.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:$$TYPES]->(b:Entity {id: row.to})
WHERE type(r) = row.type
UNWIND r.statements AS statement
MATCH (s:Statement {id: statement})-[:IN_DOCUMENT]->(d:Document)
RETURN DISTINCT row.from AS from, row.type AS type, row.to AS to,
  d.reviewsPeriod AS reviews, d.plansPeriod AS plans, d.date AS date
