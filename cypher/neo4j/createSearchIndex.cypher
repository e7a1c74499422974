// The full-text index over what entities can be found by; bigrams of Chinese, words of the rest.
// Parameters: none. Columns: none.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.search]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } }
