import type { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { GraphStore, Row, Value } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import type { Member, MemberFigure, Tied, Whole } from './Member.ts'

/** How things belong to a whole of a kind. */
const belonging = { County: 'LIES_WITHIN', Industry: 'IN_INDUSTRY' } as const

/** Of one county or industry; far more than the largest of a province. */
const MOST_MEMBERS = 20_000

/** Some counties or industries with all that belongs to them, by name: one statement; null reads all of the cities. */
export async function readWholes(
  store: GraphStore,
  kind: keyof typeof belonging,
  ids: readonly string[] | null,
): Promise<Whole[]> {
  if (ids?.length === 0) return []
  const text = statement('membersOf', { LABEL: kind, TYPES: belonging[kind] })
  const parameters = { ids: ids && [...ids], limit: MOST_MEMBERS }
  const rows = await store.read({ text, parameters })
  const wholes = new Map<string, Whole & { readonly members: Member[] }>()
  for (const row of rows) {
    const id = textColumn(row, 'whole')
    const whole = wholes.get(id) ?? { id, documents: row.documents as readonly string[], members: [] }
    whole.members.push(memberOf(row))
    wholes.set(id, whole)
  }
  return [...wholes.values()]
}

type Listed = readonly Readonly<Record<string, Value>>[]

const memberOf = (row: Row): Member => ({
  id: textColumn(row, 'id'),
  kind: textColumn(row, 'kind'),
  sortKey: textColumn(row, 'sortKey'),
  status: (row.status ?? undefined) as ProjectStage | undefined,
  industries: tiedOf(row.industries),
  policies: tiedOf(row.policies),
  awards: tiedOf(row.awards),
  firms: tiedOf(row.firms),
  products: tiedOf(row.products),
  counties: tiedOf(row.counties),
  figures: (row.figures as Listed).map(figureOf),
})

const tiedOf = (found: Value | undefined): Tied[] => [...(found as readonly (Tied & Value)[])]

const figureOf = (found: Readonly<Record<string, Value>>): MemberFigure => ({
  id: textColumn(found, 'id'),
  kind: textColumn(found, 'kind'),
  period: textColumn(found, 'edtf'),
  hasValue: typeof found.value === 'number',
  indicator: { id: textColumn(found, 'indicator'), sortKey: textColumn(found, 'indicatorKey') },
  place: textColumn(found, 'place'),
  about: (found.about as readonly string[])[0],
  told: textColumn(found, 'told'),
})
