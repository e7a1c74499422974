// Which input was the graph made of? Parameters: none. Columns: fingerprint.
MATCH (m:Meta {id: 'graph'}) RETURN m.fingerprint AS fingerprint
