import type { SelectionSetNode } from 'graphql'
import type { HeldDeclaration } from '../model/Declarations.ts'
import { hashOf } from '../text/hashOf.ts'
import { argumentsOf } from './argumentsOf.ts'
import { BadUserInput } from './BadUserInput.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { pageSize } from './pageSize.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { planPage, type Page } from './planPage.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'

/** One value of a question's answer: its scalars, further values, and the ids of the nodes that it speaks of. */
export type Held = Readonly<Record<string, unknown>>

/** Plans the nodes or relations with some ids, in the statement that answers. */
export type LookUp = (
  ids: readonly string[],
  sets: readonly SelectionSetNode[],
  type: string,
) => { readonly calls: FieldPlan['calls']; readonly read: (raw: Raw) => ReadonlyMap<string, Shaped> }

/** How the members of a field are asked for, and how one of them is told once the statement has answered. */
export interface HeldPlan {
  readonly calls: FieldPlan['calls']
  readonly tell: (member: unknown, raw: Raw) => unknown
}

type Field = Pick<HeldDeclaration, 'name' | 'to' | 'cardinality'>

const listed = (value: unknown): readonly unknown[] => {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

/** Plans one field of some values of an answer: all that they hold under it is asked for together. */
export function planHeld(
  planning: Planning,
  lookUp: LookUp,
  field: Field,
  group: FieldGroup,
  holders: readonly Held[],
): HeldPlan {
  if (field.cardinality === 'connection') return planHeldPage(planning, lookUp, field, group, holders)
  const members = holders.flatMap((holder) => listed(holder[field.name]))
  const plan = planMembers(planning, lookUp, field.to, selectionSetsOf(group), members)
  const single = field.cardinality !== 'list'
  return {
    calls: plan.calls,
    tell: (holder, raw) => {
      const told = listed((holder as Held)[field.name]).map((member) => plan.tell(member, raw))
      return single ? (told[0] ?? null) : told.filter((one) => one !== null)
    },
  }
}

function planMembers(
  planning: Planning,
  lookUp: LookUp,
  type: string,
  sets: readonly SelectionSetNode[],
  members: readonly unknown[],
): HeldPlan {
  const target = planning.model.types.get(type)
  if (!target) throw new Error(`${type} is no type`)
  if (target.stored || type === 'Relation') {
    const ids = [...new Set(members.map(String))]
    const found = lookUp(ids, sets, type)
    return { calls: found.calls, tell: (id, raw) => found.read(raw).get(String(id)) ?? null }
  }
  const values = members as readonly Held[]
  const calls: HeldPlan['calls'][number][] = []
  const told = collectFields(planning, sets, [type]).map((group) => {
    const field = target.fields.get(group.name)
    if (field?.sort !== 'held') {
      return { key: group.key, read: (value: Held): unknown => value[group.name] ?? null }
    }
    const plan = planHeld(planning, lookUp, field, group, values)
    calls.push(...plan.calls)
    return { key: group.key, read: (value: Held, raw: Raw): unknown => plan.tell(value, raw) }
  })
  return {
    calls,
    tell: (value, raw) =>
      new Shaped(
        type,
        told.map(({ key, read }) => [key, read(value as Held, raw)]),
      ),
  }
}

/** What a member is known by in cursors: its id, or the `key` of a value. */
const keyOf = (member: unknown): string =>
  typeof member === 'string' ? member : String((member as Held).key)

/** What a holder is known by in the cursors of its lists: several groups stand on one page. */
const groupOf = (holder: Held): string => (typeof holder.key === 'string' ? holder.key : '')

/** Pages over a list that is known whole: only what the pages show is asked for. */
function planHeldPage(
  planning: Planning,
  lookUp: LookUp,
  field: Field,
  group: FieldGroup,
  holders: readonly Held[],
): HeldPlan {
  const { first, after, ...given } = argumentsOf(planning, group.types[0] ?? '', group)
  const size = pageSize(first)
  const scope = hashOf([field.name, given])
  const pageOf = (holder: Held): Page & { readonly rows: readonly { readonly member: unknown }[] } => {
    const all = listed(holder[field.name])
    const own = groupOf(holder)
    const from = typeof after === 'string' ? followingIndex(all, after, scope, own) : 0
    return {
      rows: all.slice(from, from + size + 1).map((member) => ({ member })),
      total: all.length,
      size,
      hasPrevious: from > 0,
      cursorOf: ({ member }) => encodeCursor(scope, [own, keyOf(member)]),
    }
  }
  const pages = new Map(holders.map((holder) => [holder, pageOf(holder)]))
  // The look-ahead tells that another page follows; nothing is asked of it.
  const members = [...pages.values()].flatMap((page) =>
    page.rows.slice(0, page.size).map(({ member }) => member),
  )
  const page = planPage(planning, field.to, group, (one) => {
    const plan = planMembers(planning, lookUp, field.to, selectionSetsOf(one), members)
    return { calls: plan.calls, read: ({ member, raw }) => plan.tell(member, raw as Raw) }
  })
  return {
    calls: page.calls,
    tell: (holder, raw) => {
      const shown = pages.get(holder as Held) ?? pageOf(holder as Held)
      return page.shape({ ...shown, rows: shown.rows.map((row) => ({ ...row, raw })) })
    },
  }
}

function followingIndex(all: readonly unknown[], after: string, scope: string, own: string): number {
  const [group, last] = decodeCursor(after, scope, ['string', 'string'])
  if (group !== own) {
    const given = `after: this cursor is of the group ${JSON.stringify(group)}, not of ${JSON.stringify(own)}`
    throw new BadUserInput(
      'after',
      `${given}; ask for its group alone: \`first: 1\`, \`after\` the group before it`,
    )
  }
  const index = all.findIndex((member) => keyOf(member) === last)
  if (index >= 0) return index + 1
  throw new BadUserInput('after', 'after: what this cursor points to is no longer there; begin anew')
}
