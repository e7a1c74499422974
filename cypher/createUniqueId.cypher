// An id stands once under a label. Parameters: none. $$LABEL: the label. Columns: none.
CREATE CONSTRAINT IF NOT EXISTS FOR (n:$$LABEL) REQUIRE n.id IS UNIQUE
