import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Model, TypeModel } from '../model/Model.ts'
import { compareText } from '../text/compareText.ts'
import { checkSeed } from './checkSeed.ts'
import { describeIssues } from './describeIssues.ts'
import type { Mistake } from './Mistake.ts'
import { readJsonLines } from './readJsonLines.ts'
import { readYamlList } from './readYamlList.ts'
import type { Authority, Judgement, Omission, Place, Seed, SeedDocument, SeedStatement } from './Seed.ts'
import { SeedInvalid } from './SeedInvalid.ts'
import { seedSchemas } from './seedSchemas.ts'

/** While an authority file cannot be read, every reference to its entities would be a mistake of its own. */
const UNREADABLE = new Set(['YAML', 'ENCODING', 'FILE_MISSING'])

/** Keys that schemas drop without a word, because they are no ordinary properties of an object. */
const forbiddenKeyOf = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null
    ? Object.getOwnPropertyNames(input).find((name) =>
        ['__proto__', 'constructor', 'prototype'].includes(name),
      )
    : undefined

type Entries = { entries: [Place, unknown][]; mistakes: Mistake[] }

/**
 * Reads and checks a seed folder: documents.yaml, judgements.yaml, entities/*.yaml, statements/*.jsonl.
 *
 * @throws SeedInvalid with every mistake of every file, each with file, line and advice.
 */
export function readSeed(folder: string, model: Model): Seed {
  const mistakes: Mistake[] = []
  const kindOf = new Map(model.kinds.map((kind) => [kind.slug, kind]))

  const parsed = <Parsed>(read: Entries, schema: z.ZodType<Parsed>): (Parsed & { at: Place })[] => {
    mistakes.push(...read.mistakes)
    return read.entries.flatMap(([at, input]) => {
      const forbidden = forbiddenKeyOf(input)
      if (forbidden !== undefined) {
        const advice = `remove ${forbidden} or correct its spelling`
        mistakes.push({
          ...at,
          code: 'UNRECOGNIZED_KEYS',
          message: `entry: unknown field ${forbidden}`,
          advice,
        })
      }
      const result = schema.safeParse(input)
      if (!result.success) mistakes.push(...describeIssues(result.error, input, at))
      return result.success ? [{ ...result.data, at }] : []
    })
  }
  const yaml = (file: string): Entries => readFile(folder, file, readYamlList)

  const authorities = filesOf(folder, 'entities', '.yaml').flatMap((file) =>
    parsed(yaml(file), seedSchemas.authority).map(({ id, name, aliases, at, ...rest }): Authority => {
      const { curated, wrong } = curatedOf(kindOf.get(id.split(':')[0] ?? ''), rest, at)
      mistakes.push(...wrong)
      return { id, name, aliases: aliases ?? [], curated, at }
    }),
  )
  const documents: SeedDocument[] = parsed(yaml('documents.yaml'), seedSchemas.document)
  const judgements: Judgement[] = parsed(yaml('judgements.yaml'), seedSchemas.judgement)
  const statements = documents.flatMap((document): SeedStatement[] =>
    parsed(readFile(folder, `statements/${document.statements}`, readJsonLines), seedSchemas.statement).map(
      (statement) => ({ ...statement, document: document.id }),
    ),
  )

  const omissions: Omission[] = existsSync(join(folder, 'omissions.yaml'))
    ? parsed(yaml('omissions.yaml'), seedSchemas.omission)
    : []
  const seed: Seed = { authorities, documents, judgements, statements, omissions }
  const unreadable = mistakes.some(({ file, code }) => file.startsWith('entities/') && UNREADABLE.has(code))
  if (!unreadable) mistakes.push(...checkSeed(seed, model))
  if (mistakes.length > 0) {
    throw new SeedInvalid(mistakes.sort((a, b) => compareText(a.file, b.file) || a.line - b.line))
  }
  return seed
}

const filesOf = (folder: string, under: string, ending: string): string[] =>
  existsSync(join(folder, under))
    ? readdirSync(join(folder, under))
        .filter((name) => name.endsWith(ending))
        .sort(compareText)
        .map((name) => `${under}/${name}`)
    : []

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
): { curated: Record<string, string>; wrong: Mistake[] } {
  const properties = [...(kind?.fields.values() ?? [])].flatMap((field) =>
    field.sort === 'property' && field.curated ? [field] : [],
  )
  const wrong: Mistake[] = []
  const curated: Record<string, string> = {}
  for (const property of properties) {
    const value = given[property.name]
    const values = typeof property.type === 'object' ? Object.keys(property.type.values) : undefined
    if (value === undefined && property.nullable) continue
    if (typeof value === 'string' && (!values || values.includes(value))) curated[property.name] = value
    else {
      const advice = values ? `use one of ${values.join(', ')}` : 'give a text'
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
  return { curated, wrong }
}
