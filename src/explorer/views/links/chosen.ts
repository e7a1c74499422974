import type { PolicyLinksQuery } from '../../generated/documents.ts'

export type Link = PolicyLinksQuery['policyLinks']['nodes'][number]
export type Side = 'policy' | 'project'

export interface Chosen {
  readonly basis: Link['basis'] | null
  readonly minScore: number
  readonly shape: Side | 'matrix'
}

/** Links of less are not kept. */
export const FAINTEST = 0.3
export const STRONGEST = 0.95

export const isChosen =
  ({ basis, minScore }: Chosen) =>
  (link: Link): boolean =>
    link.score >= minScore && (basis === null || link.basis === basis)

export interface Group {
  readonly head: Link[Side]
  readonly links: readonly Link[]
}

/** Links by their policy or their project, those with most links first. */
export const groupLinks = (links: readonly Link[], side: Side): Group[] =>
  [...Map.groupBy(links, (link) => link[side].id).values()]
    .flatMap((group) => (group[0] ? [{ head: group[0][side], links: group }] : []))
    .sort((a, b) => b.links.length - a.links.length || a.head.id.localeCompare(b.head.id))
