import { z } from 'zod'
import { AliasType } from '../model/vocabularies/AliasType.ts'
import { ChainPosition } from '../model/vocabularies/ChainPosition.ts'
import { ChainRole } from '../model/vocabularies/ChainRole.ts'
import { Comparator } from '../model/vocabularies/Comparator.ts'
import { DocumentKind } from '../model/vocabularies/DocumentKind.ts'
import { EvidenceRole } from '../model/vocabularies/EvidenceRole.ts'
import { IdentityDecision } from '../model/vocabularies/IdentityDecision.ts'
import { Modality } from '../model/vocabularies/Modality.ts'
import { ObservationKind } from '../model/vocabularies/ObservationKind.ts'
import { ProjectStage } from '../model/vocabularies/ProjectStage.ts'
import { RankOf } from '../model/vocabularies/RankOf.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

const oneOf = <Value extends string>(vocabulary: Vocabulary<Value>): z.ZodType<Value> =>
  z.enum(Object.keys(vocabulary.values) as [Value, ...Value[]])

/** NUL, half a character, and what turns or hides the text that stands round it. */
const UNFIT = /[\0\p{Surrogate}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u
const visible = z.string().refine((given) => !UNFIT.test(given), {
  error: 'holds NUL, half a character, a zero-width or a direction mark',
})
const text = visible.trim().min(1)
const fileName = text.max(255).regex(/^[^./\\][^/\\]*$/, 'must be a file name without folders')
const dataFile = text.regex(/^[\w-]+\.[a-z]+$/, 'must be a file name of letters, digits, - and _')
/** Names are looked up by at most so many characters, and an index of Neo4j takes no more than some thousand. */
const name = text.max(200)
const id = z
  .string()
  .max(200)
  .regex(/^[a-z-]+:[a-z0-9-]+$/, 'must look like project:some-slug (a–z, 0–9, -)')
const day = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`
/** A day that the calendar has; a year or a month always is. */
const isDay = (date: string): boolean => {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
/** By as much as both tell: 2021-06/2021 is a year that is known to the month at one end. */
const isInOrder = ([from = '', to = from]: readonly string[]): boolean => {
  const known = Math.min(from.length, to.length)
  return from.slice(0, known) <= to.slice(0, known)
}
const period = z
  .string()
  .regex(new RegExp(`^${day}(/${day})?$`), 'must be EDTF: 2021, 2021-06, 2021-06-30 or 2012/2021')
  .refine((edtf) => edtf.split('/').every(isDay), { error: 'is no day of the calendar' })
  .refine((edtf) => isInOrder(edtf.split('/')), { error: 'ends before it begins' })
/** What holds at any time: an average temperature, the height of a mountain. */
const timeless = z.literal('../..')
const offset = z.int().min(0)

const evidence = z.strictObject({
  start: offset,
  end: offset,
  mention: visible.min(1).max(30),
  role: oneOf(EvidenceRole).optional(),
})
const said = { original: text.optional(), evidence: z.array(evidence).min(1) }

/** What is said of a document beside its text. */
const meta = {
  id,
  file: fileName,
  title: text,
  kind: oneOf(DocumentKind),
  place: id,
  issuer: id,
  speaker: id.optional(),
  date: period,
  session: text.optional(),
  reviews: period,
  plans: period.optional(),
  note: text.optional(),
}

/** The shapes of the seed's files. Unknown keys are mistakes, `__proto__` among them. */
export const seedSchemas = {
  authority: z.looseObject({
    id,
    name,
    aliases: z.array(z.strictObject({ name, type: oneOf(AliasType) })).optional(),
  }),
  documentMeta: z.strictObject(meta),
  document: z.strictObject({
    ...meta,
    statements: dataFile,
    length: offset,
    sections: z.array(z.strictObject({ level: z.int().min(1), start: offset, title: text.max(30) })),
  }),
  judgement: z.strictObject({
    decision: oneOf(IdentityDecision),
    entities: z.array(id).min(1),
    names: z.array(text).optional(),
    reason: text,
  }),
  sentences: z.strictObject({
    document: id,
    starts: z.array(z.array(offset).min(1)),
    governing: z.array(offset).optional(),
  }),
  omission: z.strictObject({
    document: id,
    start: offset,
    end: offset,
    reason: z.enum([
      'YEAR',
      'COMPARISON',
      'OTHER_PLACE',
      'SLOGAN',
      'GARBLED',
      'CAPTION',
      'NAME',
      'WORD',
      'FORMER_VALUE',
    ]),
  }),
  statement: z.discriminatedUnion('sort', [
    z.strictObject({ sort: z.literal('entity'), subject: id, ...said }),
    z.strictObject({ sort: z.literal('alias'), subject: id, value: text, type: oneOf(AliasType), ...said }),
    z.strictObject({
      sort: z.literal('relation'),
      subject: id,
      property: oneOf(RelationType),
      object: id,
      period: period.optional(),
      modality: oneOf(Modality),
      chainPosition: oneOf(ChainPosition).optional(),
      chainRole: oneOf(ChainRole).optional(),
      ...said,
    }),
    z.strictObject({
      sort: z.literal('stage'),
      subject: id,
      stage: oneOf(ProjectStage),
      period,
      modality: z.enum(['DONE', 'INTENDED']),
      ...said,
    }),
    z.strictObject({
      sort: z.literal('observation'),
      indicator: id,
      place: id,
      about: id.optional(),
      period: z.union([period, timeless]),
      kind: oneOf(ObservationKind),
      forecast: z.literal(true).optional(),
      value: z.number().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: text.optional(),
      yoy: z.number().optional(),
      change: z.number().optional(),
      changeUnit: text.optional(),
      share: z.number().optional(),
      shareOf: id.optional(),
      comparator: oneOf(Comparator).optional(),
      rank: z.int().min(1).optional(),
      rankScope: id.optional(),
      rankOf: oneOf(RankOf).optional(),
      ...said,
    }),
  ]),
} as const
