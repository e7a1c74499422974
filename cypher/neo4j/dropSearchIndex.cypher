// Removes the full-text index of earlier versions. Parameters: none. Columns: none.
DROP INDEX entity_search IF EXISTS
