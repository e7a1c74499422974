// Finds nodes of a label by a property. Parameters: none. $$LABEL, $$PROPERTY. Columns: none.
CREATE INDEX IF NOT EXISTS FOR (n:$$LABEL) ON (n.$$PROPERTY)
