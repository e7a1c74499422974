// The full-text index over what entities can be found by: terms as they are, parted by spaces.
// Parameters: none. Columns: none.
CREATE FULLTEXT INDEX entity_terms IF NOT EXISTS FOR (n:Entity) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }
