import type { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'

/** What a member is tied to; `sortKey` orders by name. */
export interface Tied {
  readonly id: string
  readonly sortKey: string
}

export interface MemberFigure {
  /** The id of the observation. */
  readonly id: string
  readonly kind: string
  readonly period: string
  readonly hasValue: boolean
  readonly indicator: Tied
  readonly place: string
  readonly about: string | undefined
  /** Later documents sort last. */
  readonly told: string
}

export const ties = ['industries', 'policies', 'awards', 'firms', 'products', 'counties'] as const
export type Tie = (typeof ties)[number]

/** What belongs to a county or an industry, or the county or industry itself. */
export interface Member extends Tied, Readonly<Record<Tie, readonly Tied[]>> {
  readonly kind: string
  readonly status: ProjectStage | undefined
  readonly figures: readonly MemberFigure[]
}

/** A county or an industry with all that belongs to it. */
export interface Whole {
  readonly id: string
  /** That speak of it, oldest first. */
  readonly documents: readonly string[]
  /** By name, itself among them. */
  readonly members: readonly Member[]
}
