import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { PropertyType } from '../model/Declarations.ts'
import type { Model, TypeModel } from '../model/Model.ts'
import { compareText } from '../text/compareText.ts'
import { checkSeed } from './checkSeed.ts'
import { describeIssues } from './describeIssues.ts'
import type { Mistake } from './Mistake.ts'
import { prototypeKeyIn } from './prototypeKeyIn.ts'
import { readJsonLines } from './readJsonLines.ts'
import { readYamlList } from './readYamlList.ts'
import type {
  Authority,
  Curated,
  Judgement,
  Omission,
  Place,
  Seed,
  SeedDocument,
  SeedStatement,
  Sentences,
} from './Seed.ts'
import { seedFiles } from './seedFiles.ts'
import { SeedInvalid } from './SeedInvalid.ts'
import { seedSchemas } from './seedSchemas.ts'
import { unknownField } from './unknownField.ts'

/** What may be wrong only because another file or entry could not be read. */
const FOLLOWING = new Set([
  'DANGLING_REFERENCE',
  'NO_STATEMENT',
  'ALIAS_UNSTATED',
  'ALIAS_UNLISTED',
  'TILE_PAIR',
])
const ID = /\b[a-z]+(?:-[a-z]+)*:[a-z0-9-]+/g

const mentions = (message: string, ids: ReadonlySet<string>): boolean =>
  (message.match(ID) ?? []).some((id) => ids.has(id))

/** Every id that stands in a file or an entry which could not be read: nothing more is said of those. */
function idsOfUnread(folder: string, mistakes: readonly Mistake[]): Set<string> {
  const texts = mistakes.map(({ file, line, code }) => {
    const path = join(folder, file)
    if (!existsSync(path) || !statSync(path).isFile()) return ''
    const text = readFileSync(path, 'latin1')
    return code === 'JSON' || file.endsWith('.jsonl') ? (text.split('\n')[line - 1] ?? '') : text
  })
  return new Set(texts.flatMap((text) => text.match(ID) ?? []))
}

/** Which document the statements of a file are of; an entry that was refused still owns its file. */
function ownersOf(listed: Entries, documents: readonly SeedDocument[]): Map<string, string> {
  const raw = listed.entries.flatMap(([, input]): [string, string][] => {
    const { id, statements } = (input ?? {}) as { id?: unknown; statements?: unknown }
    return typeof id === 'string' && typeof statements === 'string' && /^[\w-]+\.jsonl$/.test(statements)
      ? [[`statements/${statements}`, id]]
      : []
  })
  return new Map([
    ...raw,
    ...documents.map(({ id, statements }): [string, string] => [`statements/${statements}`, id]),
  ])
}

type Entries = { entries: [Place, unknown][]; mistakes: Mistake[] }

/**
 * Reads and checks a seed folder: documents.yaml, judgements.yaml, entities/*.yaml, statements/*.jsonl; `.yml` will do.
 *
 * @throws SeedInvalid with every mistake of every file, each with file, line and advice.
 */
export function readSeed(folder: string, model: Model): Seed {
  const mistakes: Mistake[] = []
  const kindOf = new Map(model.kinds.map((kind) => [kind.slug, kind]))

  const parsed = <Parsed>(read: Entries, schema: z.ZodType<Parsed>): (Parsed & { at: Place })[] => {
    mistakes.push(...read.mistakes)
    return read.entries.flatMap(([at, input]) => {
      const result = schema.safeParse(input)
      const forbidden = prototypeKeyIn(input)
      if (forbidden !== undefined && result.success) {
        mistakes.push(unknownField(forbidden, at))
      }
      if (!result.success) mistakes.push(...describeIssues(result.error, input, at))
      return result.success ? [{ ...result.data, at }] : []
    })
  }
  const yaml = (file: string): Entries => readFile(folder, file, readYamlList)

  const files = seedFiles(folder)
  const authorities = files.entities.flatMap((file) =>
    parsed(yaml(file), seedSchemas.authority).map(({ id, name, aliases, at, ...rest }): Authority => {
      const { curated, wrong } = curatedOf(kindOf.get(id.split(':')[0] ?? ''), rest, at)
      mistakes.push(...wrong)
      return { id, name, aliases: aliases ?? [], curated, at }
    }),
  )
  const listed = yaml(files.documents)
  const documents: SeedDocument[] = parsed(listed, seedSchemas.document)
  const judgements: Judgement[] = parsed(yaml(files.judgements), seedSchemas.judgement)
  const owners = ownersOf(listed, documents)
  const statements = [...new Set([...files.statements, ...owners.keys()])].flatMap((file): SeedStatement[] =>
    parsed(readFile(folder, file, readJsonLines), seedSchemas.statement).map((statement) => ({
      ...statement,
      document: owners.get(file) ?? '',
    })),
  )
  const omissions: Omission[] =
    files.omissions === undefined ? [] : parsed(yaml(files.omissions), seedSchemas.omission)
  const sentences: Sentences[] =
    files.sentences === undefined
      ? []
      : parsed(readFile(folder, files.sentences, readJsonLines), seedSchemas.sentences)
  const seed: Seed = { authorities, documents, judgements, statements, omissions, sentences }
  const unread = idsOfUnread(folder, mistakes)
  mistakes.push(
    ...checkSeed(seed, model).filter(
      ({ code, message }) => !(FOLLOWING.has(code) && mentions(message, unread)),
    ),
  )
  if (mistakes.length > 0) {
    throw new SeedInvalid(mistakes.sort((a, b) => compareText(a.file, b.file) || a.line - b.line))
  }
  return seed
}

function readFile(folder: string, file: string, read: (path: string, file: string) => Entries): Entries {
  const path = join(folder, file)
  if (existsSync(path)) return read(path, file)
  const advice = `add ${file} to the seed folder`
  return {
    entries: [],
    mistakes: [{ file, line: 0, code: 'FILE_MISSING', message: 'file not found', advice }],
  }
}

/** The properties that the kind leaves to the authority file: those it must have, and no others. */
function curatedOf(
  kind: TypeModel | undefined,
  given: Readonly<Record<string, unknown>>,
  at: Place,
): { curated: Curated; wrong: Mistake[] } {
  const properties = [...(kind?.fields.values() ?? [])].flatMap((field) =>
    field.sort === 'property' && field.curated ? [field] : [],
  )
  const wrong: Mistake[] = []
  const curated: Record<string, unknown> = {}
  for (const property of properties) {
    const value = given[property.name]
    if (value === undefined && property.nullable) continue
    const { fits, advice } = rangeOf(property.type)
    if (fits(value)) curated[property.name] = value
    else {
      wrong.push({
        ...at,
        code: 'INVALID_VALUE',
        message: `${property.name}: ${JSON.stringify(value ?? null)}`,
        advice,
      })
    }
  }
  for (const name of Object.keys(given)) {
    if (properties.some((property) => property.name === name)) continue
    const names = ['id', 'name', 'aliases', ...properties.map((property) => property.name)].join(', ')
    wrong.push({
      ...at,
      code: 'UNKNOWN_FIELD',
      message: `unknown field ${name}`,
      advice: `allowed here: ${names}`,
    })
  }
  return { curated: curated as Curated, wrong }
}

/** What a curated property may be. */
function rangeOf(type: PropertyType): { fits: (value: unknown) => boolean; advice: string } {
  if (type === 'Int') {
    return {
      fits: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 1e9,
      advice: 'give a whole number of at most nine digits, without quotation marks',
    }
  }
  if (type === 'Boolean') {
    return {
      fits: (value) => typeof value === 'boolean',
      advice: 'give true or false, without quotation marks',
    }
  }
  if (typeof type === 'string') return { fits: (value) => typeof value === 'string', advice: 'give a text' }
  const values = Object.keys(type.values)
  return {
    fits: (value) => typeof value === 'string' && values.includes(value),
    advice: `use one of ${values.join(', ')}`,
  }
}
