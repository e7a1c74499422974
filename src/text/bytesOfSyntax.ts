import type { ASTNode } from 'graphql'

/** Measured: a token, and what the parser makes of it. */
const BYTES_OF_TOKEN = 350
const BYTES_OF_CHARACTER = 2

/** About how much memory is kept by whoever keeps a syntax node: the tokens of a document are linked to each other. */
export function bytesOfSyntax({ loc }: ASTNode): number {
  let tokens = 0
  for (let token = loc?.startToken ?? null; token; token = token.next) tokens++
  for (let token = loc?.startToken.prev ?? null; token; token = token.prev) tokens++
  return BYTES_OF_TOKEN * tokens + BYTES_OF_CHARACTER * (loc?.source.body.length ?? 0)
}
