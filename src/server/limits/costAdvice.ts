import type { FieldNode } from 'graphql'
import type { Limits } from '../Limits.ts'
import { cost, type CostedField } from './cost.ts'
import type { LimitedOperation } from './LimitedOperation.ts'

/** How many of the dearest fields a refusal names. */
const NAMED = 3
/** How many fields that ask for pages are tried. */
const TRIED = 6

/** What a caller learns of a query that costs too much. */
export interface CostAdvice {
  readonly advice: string
  readonly extensions: {
    /** The dearest fields, by path, with the objects that they may give. */
    readonly fields: readonly { readonly path: string; readonly cost: number }[]
    /** Which smaller pages would do, each of them alone. */
    readonly fits: readonly { readonly path: string; readonly argument: string; readonly value: number }[]
  }
}

/** Tells which fields of a refused operation are dear, and by which page it would fit. */
export function costAdvice(operation: LimitedOperation, limits: Pick<Limits, 'maxCost'>): CostAdvice {
  const met = new Map<string, CostedField>()
  cost(operation, limits, {
    met: (field) => {
      const known = met.get(field.path)
      met.set(field.path, { ...field, objects: field.objects + (known?.objects ?? 0) })
    },
  })
  const fields = [...met.values()]
    .sort((a, b) => b.objects - a.objects || b.path.length - a.path.length)
    .slice(0, NAMED)
    .map(({ path, objects }) => ({ path, cost: Math.min(objects, Number.MAX_SAFE_INTEGER) }))
  const fits = [...met.values()]
    .flatMap(({ path, node, asked }) => (asked ? [{ path, node, ...asked }] : []))
    .slice(0, TRIED)
    .flatMap(({ path, node, argument, items }) => {
      const value = largestFitting(operation, limits, node, items)
      return value > 0 ? [{ path, argument, value }] : []
    })
  const dear = fields.map(({ path, cost: objects }) => `${path} (${objects})`).join(', ')
  const pages = fits.map(({ path, argument, value }) => `${argument}: ${value} at ${path}`).join(', or ')
  const smaller =
    pages === ''
      ? 'Ask for fewer levels, or for smaller pages at several of them'
      : `It would fit with ${pages}`
  return { advice: `Most of it is ${dear}. ${smaller}`, extensions: { fields, fits } }
}

/** The longest page of one field, below what was asked, with which the whole fits; 0 where none does. */
function largestFitting(
  operation: LimitedOperation,
  limits: Pick<Limits, 'maxCost'>,
  node: FieldNode,
  asked: number,
): number {
  const fits = (page: number): boolean =>
    cost(operation, limits, { pages: new Map([[node, page]]) }) <= limits.maxCost
  let [most, beyond] = [0, asked]
  while (beyond - most > 1) {
    const middle = Math.floor((most + beyond) / 2)
    if (fits(middle)) most = middle
    else beyond = middle
  }
  return most
}
