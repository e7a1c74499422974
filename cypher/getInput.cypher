// From which input was the graph made, and which graph is it? Parameters: none. Columns: input, fingerprint.
MATCH (m:Meta {id: 'graph'}) RETURN m.input AS input, m.fingerprint AS fingerprint
