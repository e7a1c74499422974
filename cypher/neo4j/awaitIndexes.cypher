// Waits until every index answers. Parameters: seconds. Columns: none.
CALL db.awaitIndexes($seconds)
