/** Codes of errors that clients may see with their own message; every other error is masked. */
export const exposedCodes: readonly string[] = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'TIMEOUT',
  'BUSY',
  'QUERY_TOO_COMPLEX',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]
