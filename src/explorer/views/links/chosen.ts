import type { PolicyLinksQuery } from '../../generated/documents.ts'

export type Link = PolicyLinksQuery['policyLinks']['nodes'][number]
export type Side = 'policy' | 'project'

export interface Chosen {
  readonly basis: Link['basis'] | null
  readonly minScore: number
  readonly shape: Side | 'matrix'
  /** How many policies of the matrix come before those that are shown. */
  readonly start: number
}

export const SHAPES = ['policy', 'project', 'matrix'] as const
const BASES = ['STATED', 'INFERRED'] as const

/** Links of less are not kept. */
export const FAINTEST = 0.3
export const STRONGEST = 0.95
const MIDDLING = 0.5

/** What the address asks for. */
export function chosenOf(search: string): Chosen {
  const asked = new URLSearchParams(search)
  const score = Number(asked.get('score') ?? MIDDLING)
  const start = Number(asked.get('start'))
  return {
    basis: BASES.find((basis) => basis === asked.get('basis')) ?? null,
    minScore: score >= FAINTEST && score <= STRONGEST ? score : MIDDLING,
    shape: SHAPES.find((shape) => shape === asked.get('show')) ?? 'policy',
    start: Number.isInteger(start) && start > 0 ? start : 0,
  }
}

/** The address that asks for it; what goes without saying is left out. */
export function linksPath({ basis, minScore, shape, start }: Chosen): string {
  const asked = new URLSearchParams({
    ...(shape !== 'policy' && { show: shape }),
    ...(basis && { basis }),
    ...(minScore !== MIDDLING && { score: String(minScore) }),
    ...(shape === 'matrix' && start > 0 && { start: String(start) }),
  }).toString()
  return asked === '' ? '/links' : `/links?${asked}`
}

export interface Group {
  readonly head: Link[Side]
  readonly links: readonly Link[]
}

/** Links by their policy or their project, those with most links first. */
export const groupLinks = (links: readonly Link[], side: Side): Group[] =>
  [...Map.groupBy(links, (link) => link[side].id).values()]
    .flatMap((group) => (group[0] ? [{ head: group[0][side], links: group }] : []))
    .sort((a, b) => b.links.length - a.links.length || a.head.id.localeCompare(b.head.id))
