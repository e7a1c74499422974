import type { PolicyLevel, PolicyLinksQuery } from '../../generated/documents.ts'

export type Link = PolicyLinksQuery['policyLinks']['nodes'][number]
export type Side = 'policy' | 'project'

/** A policy and a project by their ids. */
export type Pair = Readonly<Record<Side, string>>

export interface Chosen {
  readonly basis: Link['basis'] | null
  readonly minScore: number
  /** Whether links to aims and slogans are shown, too. */
  readonly aims: boolean
  readonly shape: Side | 'matrix'
  /** What the name of the policy or of the project contains. */
  readonly text: string
  /** How many policies of the matrix come before those that are shown; null: those round the explained link. */
  readonly start: number | null
  /** Whether a long list is shown to its end. */
  readonly all: boolean
  /** The link that is explained. */
  readonly why: Pair | null
}

export const SHAPES = ['policy', 'project', 'matrix'] as const
const BASES = ['STATED', 'INFERRED'] as const

/** What can be carried out, as the API has it unless told otherwise; then what can only be aimed at. */
const LEVELS = ['LAW', 'PLAN', 'PROGRAMME', 'MEASURE'] as const
const AIMS = ['AIM', 'SLOGAN'] as const

/** The levels of policies that a choice shows. */
export const levelsOf = ({ aims }: Pick<Chosen, 'aims'>): PolicyLevel[] => [...LEVELS, ...(aims ? AIMS : [])]

/** Links of less are not kept. */
export const FAINTEST = 0.3
export const STRONGEST = 0.95
const MIDDLING = 0.5

/** Stands in no id. */
const BETWEEN = '~'

/** What the address asks for. */
export function chosenOf(search: string): Chosen {
  const asked = new URLSearchParams(search)
  const score = Number(asked.get('score') ?? MIDDLING)
  const start = Number(asked.get('start'))
  const why = asked.get('why') ?? ''
  const [policy = '', project = ''] = why.split(BETWEEN)
  return {
    basis: BASES.find((basis) => basis === asked.get('basis')) ?? null,
    minScore: score >= FAINTEST && score <= STRONGEST ? score : MIDDLING,
    aims: asked.get('aims') === 'yes',
    shape: SHAPES.find((shape) => shape === asked.get('show')) ?? 'policy',
    text: asked.get('q') ?? '',
    start: Number.isInteger(start) && start > 0 ? start : null,
    all: asked.get('all') === 'yes',
    why: why === '' ? null : { policy, project },
  }
}

/** The address that asks for it; what goes without saying is left out. */
export function linksPath({ basis, minScore, aims, shape, text, start, all, why }: Chosen): string {
  const asked = new URLSearchParams({
    ...(shape !== 'policy' && { show: shape }),
    ...(basis && { basis }),
    ...(minScore !== MIDDLING && { score: String(minScore) }),
    ...(aims && { aims: 'yes' }),
    ...(text !== '' && { q: text }),
    ...(shape === 'matrix' && start !== null && start > 0 && { start: String(start) }),
    ...(shape !== 'matrix' && all && { all: 'yes' }),
    ...(why && { why: `${why.policy}${BETWEEN}${why.project}` }),
  }).toString()
  return asked === '' ? '/links' : `/links?${asked}`
}

export const pairOf = ({ policy, project }: Link): Pair => ({ policy: policy.id, project: project.id })

export const isExplained =
  ({ why }: Chosen) =>
  ({ policy, project }: Link): boolean =>
    policy.id === why?.policy && project.id === why.project

export interface Group {
  readonly head: Link[Side]
  readonly links: readonly Link[]
}

/** Links by their policy or their project, those with most links first. */
export const groupLinks = (links: readonly Link[], side: Side): Group[] =>
  [...Map.groupBy(links, (link) => link[side].id).values()]
    .flatMap((group) => (group[0] ? [{ head: group[0][side], links: group }] : []))
    .sort((a, b) => b.links.length - a.links.length || a.head.id.localeCompare(b.head.id))
