import type { ParseOptions } from 'graphql'
import type { Limits } from '../Limits.ts'

const MAX_COMMENTS = 1000

/** Bounds for the parser; half a million comment lines would hold it for half a second. */
export function parseOptions({ maxTokens }: Limits): ParseOptions {
  return { maxLexicalTokens: maxTokens, maxComments: MAX_COMMENTS }
}
