import type { RequestHandler } from 'express'
import { parse, type DocumentNode } from 'graphql'
import type { Limits } from '../Limits.ts'
import { Refusal } from '../Refusal.ts'
import { documentNesting } from './documentNesting.ts'
import { parseOptions } from './parseOptions.ts'
import { selections } from './selections.ts'

/**
 * Refuses a document that would cost too much to parse or to validate. Apollo offers no door between parsing
 * and validating, so this stands before it and parses once more (some tenths of a millisecond); what is not
 * GraphQL goes through, for Apollo to refuse.
 */
export function document(limits: Limits): RequestHandler {
  return (request, _response, next) => {
    const body: unknown = request.body
    const source = queryOf(request.method === 'GET' ? request.query : body)
    if (source !== undefined) refuseExcess(source, limits)
    next()
  }
}

function queryOf(from: unknown): string | undefined {
  if (typeof from !== 'object' || from === null || !('query' in from)) return undefined
  return typeof from.query === 'string' ? from.query : undefined
}

function refuseExcess(source: string, limits: Limits): void {
  refuseOver('nesting', documentNesting(source), limits.maxNesting)
  const parsed = parsedWithin(source, limits)
  if (parsed) refuseOver('selections', selections(parsed), limits.maxSelections)
}

function parsedWithin(source: string, limits: Limits): DocumentNode | undefined {
  try {
    return parse(source, { ...parseOptions(limits), noLocation: true })
  } catch {
    return undefined
  }
}

function refuseOver(measure: string, given: number, limit: number): void {
  if (given <= limit) return
  const message = `The document's ${measure} is ${given}; allowed: ${limit}. Ask in several requests`
  throw new Refusal(400, 'QUERY_TOO_COMPLEX', message, { extensions: { measure, [measure]: given, limit } })
}
