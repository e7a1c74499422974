import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField, TypeModel } from '../model/Model.ts'
import { allOf } from './allOf.ts'
import { askedText } from './askedText.ts'
import { BadUserInput } from './BadUserInput.ts'
import { countOf } from './countOf.ts'
import { kindsOf } from './kindsOf.ts'
import { matchRelated } from './matchRelated.ts'
import { Matching } from './Matching.ts'
import { relationTerms } from './relationTerms.ts'

type Given = Readonly<Record<string, unknown>>
type Test = (left: Cypher.Expr, value: unknown) => Cypher.Predicate

const param = (value: unknown): Cypher.Param => new Cypher.Param(value)

/** What may be asked of one value. */
const tests: Readonly<Record<string, Test>> = {
  eq: (left, value) => (value === null ? Cypher.isNull(left) : Cypher.eq(left, param(value))),
  in: (left, value) => Cypher.in(left, param(value)),
  contains: (left, value) => Cypher.contains(left, param(value)),
  startsWith: (left, value) => Cypher.startsWith(left, param(value)),
  lt: (left, value) => Cypher.lt(left, param(value)),
  lte: (left, value) => Cypher.lte(left, param(value)),
  gt: (left, value) => Cypher.gt(left, param(value)),
  gte: (left, value) => Cypher.gte(left, param(value)),
}

const always = Cypher.eq(new Cypher.Literal(1), new Cypher.Literal(1))

/** Every operator given must hold; null beside `eq` is as if it were not given. */
const compare = (left: Cypher.Expr, given: unknown): Cypher.Predicate | undefined =>
  allOf(
    ...Object.entries((given ?? {}) as Given)
      .filter(([name, value]) => value !== undefined && (value !== null || name === 'eq'))
      .map(([name, value]) => tests[name]?.(left, value)),
  )

/**
 * What a filter input says of a node. Relations are counted (`COUNT { … } > 0`), never EXISTS, which the embedded
 * engine nests slowly; NOT holds for what is unknown, too.
 */
export function filterPredicate(
  model: Model,
  type: TypeModel,
  node: Cypher.Variable,
  filter: unknown,
): Cypher.Predicate | undefined {
  const given = Object.entries((filter ?? {}) as Given).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  const nested = (value: unknown): Cypher.Predicate | undefined => filterPredicate(model, type, node, value)
  return allOf(
    ...given.map(([name, value]): Cypher.Predicate | undefined => {
      if (name === 'AND') return allOf(...(value as unknown[]).map(nested))
      if (name === 'OR') return any((value as unknown[]).map((one) => nested(one) ?? always))
      if (name === 'NOT') return Cypher.not(Cypher.coalesce(nested(value) ?? always, Cypher.false))
      if (name === 'anyName') return anyName(model, type, node, value as Given)
      const field = type.fields.get(name)
      if (field?.sort === 'relation') return related(model, field, node, value as Given)
      return compare(new Cypher.Property(node, name), value)
    }),
  )
}

function any([first, ...rest]: readonly Cypher.Predicate[]): Cypher.Predicate {
  if (!first) return Cypher.not(always)
  return rest.length > 0 ? Cypher.or(first, ...rest) : first
}

/** `matches` compares names as search does, so its entities are found by search; the others compare text. */
function anyName(
  model: Model,
  type: TypeModel,
  node: Cypher.Variable,
  { matches, ...compared }: Given,
): Cypher.Predicate | undefined {
  const name = new Cypher.Variable()
  const test = compare(name, compared)
  return allOf(
    test && Cypher.any(name, new Cypher.Property(node, 'names'), test),
    typeof matches === 'string'
      ? Cypher.in(
          new Cypher.Property(node, 'id'),
          param(new Matching(askedText('matches', matches), kindsAsked(model, type))),
        )
      : undefined,
  )
}

/** Null where it may be any. */
function kindsAsked(model: Model, { name }: TypeModel): readonly string[] | null {
  const kinds = kindsOf(model, name)
  return kinds.length === model.kinds.length ? null : kinds
}

function related(
  model: Model,
  field: RelationField,
  node: Cypher.Variable,
  given: Given,
): Cypher.Predicate | undefined {
  const terms = relationTerms(given.relation as Given | null | undefined)
  const hop = { ...field, terms }
  const fitting = (filter: unknown): Cypher.Expr => {
    const other = new Cypher.Node()
    const target = model.types.get(field.target)
    if (!target) throw new BadUserInput('filter', `${field.name} cannot be filtered`)
    const fits = filterPredicate(model, target, other, filter)
    return new Cypher.Count(matchRelated(model, node, hop, other, fits))
  }
  const alone = terms && !given.some && !given.none && !given.count
  return allOf(
    given.some ? Cypher.gt(fitting(given.some), new Cypher.Literal(0)) : undefined,
    given.none ? Cypher.eq(fitting(given.none), new Cypher.Literal(0)) : undefined,
    given.count ? compare(countOf(model, hop, node), given.count) : undefined,
    alone ? Cypher.gt(countOf(model, hop, node), new Cypher.Literal(0)) : undefined,
  )
}
