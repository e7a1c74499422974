import type { AliasType } from '../model/vocabularies/AliasType.ts'
import type { ChainPosition } from '../model/vocabularies/ChainPosition.ts'
import type { ChainRole } from '../model/vocabularies/ChainRole.ts'
import type { Comparator } from '../model/vocabularies/Comparator.ts'
import type { DocumentKind } from '../model/vocabularies/DocumentKind.ts'
import type { EvidenceRole } from '../model/vocabularies/EvidenceRole.ts'
import type { IdentityDecision } from '../model/vocabularies/IdentityDecision.ts'
import type { IndicatorDirection } from '../model/vocabularies/IndicatorDirection.ts'
import type { Modality } from '../model/vocabularies/Modality.ts'
import type { ObservationKind } from '../model/vocabularies/ObservationKind.ts'
import type { PolicyLevel } from '../model/vocabularies/PolicyLevel.ts'
import type { ProjectStage } from '../model/vocabularies/ProjectStage.ts'
import type { RankOf } from '../model/vocabularies/RankOf.ts'
import type { RelationType } from '../model/vocabularies/RelationType.ts'
import type { Source } from '../model/vocabularies/Source.ts'
import type { TargetBound } from '../model/vocabularies/TargetBound.ts'

/** Where something stands in a seed file; left out of every hash. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** The curated properties of an entity, as the model has them for its kind; those that the program reads have a type. */
export interface Curated {
  readonly [property: string]: string | number | boolean | undefined
  readonly nameEn?: string
  readonly unit?: string
  readonly direction?: IndicatorDirection
  readonly targetBound?: TargetBound
  readonly policyLevel?: PolicyLevel
  readonly countsWorks?: boolean
  readonly growthOf?: string
  readonly growthAgainst?: string
  readonly tileRow?: number
  readonly tileColumn?: number
}

/** An entity's entry in the authority file. */
export interface Authority {
  readonly id: string
  readonly name: string
  readonly aliases: readonly { readonly name: string; readonly type: AliasType }[]
  readonly curated: Curated
  readonly at: Place
}

export interface SeedSection {
  readonly level: number
  readonly start: number
  readonly title: string
}

export interface SeedDocument {
  readonly id: string
  readonly file: string
  readonly title: string
  readonly kind: DocumentKind
  readonly place: string
  readonly issuer: string
  readonly speaker?: string | undefined
  readonly date: string
  readonly session?: string | undefined
  readonly reviews: string
  readonly plans?: string | undefined
  readonly note?: string | undefined
  readonly statements: string
  readonly length: number
  readonly sections: readonly SeedSection[]
  /** SEED unless a user brought it. */
  readonly source?: Source | undefined
  readonly at: Place
}

export interface Judgement {
  readonly decision: IdentityDecision
  /** SAME: the survivor first, then the ids that it replaces. */
  readonly entities: readonly string[]
  readonly names?: readonly string[] | undefined
  readonly reason: string
  readonly at: Place
}

export interface SeedEvidence {
  readonly start: number
  readonly end: number
  readonly mention: string
  readonly role?: EvidenceRole | undefined
}

/** A figure or title of a text that no statement is to carry, with the reason. */
export interface Omission {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly at: Place
}

/** Where the sentences of a document begin, each with the starts of its clauses: what stands together in a text. */
export interface Sentences {
  readonly document: string
  readonly starts: readonly (readonly number[])[]
  /** Starts of the clauses that open with what they go by (依托, 围绕): it governs what follows. */
  readonly governing?: readonly number[] | undefined
  readonly at: Place
}

interface Said {
  readonly original?: string | undefined
  readonly evidence: readonly SeedEvidence[]
  /** The id of the document. */
  readonly document: string
  readonly at: Place
}

export interface EntityStatement extends Said {
  readonly sort: 'entity'
  readonly subject: string
}
export interface AliasStatement extends Said {
  readonly sort: 'alias'
  readonly subject: string
  readonly value: string
  readonly type: AliasType
}
export interface RelationStatement extends Said {
  readonly sort: 'relation'
  readonly subject: string
  readonly property: RelationType
  readonly object: string
  /** When it was so, or is to be; none of what holds without a time. */
  readonly period?: string | undefined
  readonly modality: Modality
  readonly chainPosition?: ChainPosition | undefined
  readonly chainRole?: ChainRole | undefined
}
export interface StageStatement extends Said {
  readonly sort: 'stage'
  readonly subject: string
  readonly stage: ProjectStage
  readonly period: string
  readonly modality: Exclude<Modality, 'STANDING'>
}

/** What is measured and what came out; two statements with the same figures state one observation. */
export interface Figures {
  readonly indicator: string
  readonly place: string
  readonly about?: string | undefined
  readonly period: string
  readonly kind: ObservationKind
  /** Of a target: expected, not promised. */
  readonly forecast?: true | undefined
  readonly value?: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
  readonly yoy?: number | undefined
  readonly change?: number | undefined
  readonly changeUnit?: string | undefined
  readonly share?: number | undefined
  /** What it is a share of. */
  readonly shareOf?: string | undefined
  readonly comparator?: Comparator | undefined
  readonly rank?: number | undefined
  readonly rankScope?: string | undefined
  readonly rankOf?: RankOf | undefined
}
export interface ObservationStatement extends Said, Figures {
  readonly sort: 'observation'
}

export type SeedStatement =
  EntityStatement | AliasStatement | RelationStatement | StageStatement | ObservationStatement

/** Everything that a city brings: data, no code. */
export interface Seed {
  readonly authorities: readonly Authority[]
  readonly documents: readonly SeedDocument[]
  readonly judgements: readonly Judgement[]
  readonly statements: readonly SeedStatement[]
  readonly omissions: readonly Omission[]
  /** One a document; none where it is not known. */
  readonly sentences: readonly Sentences[]
}
