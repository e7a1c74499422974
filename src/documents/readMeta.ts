import { z } from 'zod'
import type { Model } from '../model/Model.ts'
import { DocumentKind } from '../model/vocabularies/DocumentKind.ts'
import { describeIssues } from '../statements/describeIssues.ts'
import type { Fault } from '../statements/Fault.ts'
import type { Reference } from '../statements/kindsOfReference.ts'
import type { Mistake } from '../statements/Mistake.ts'
import { prototypeKeyIn } from '../statements/prototypeKeyIn.ts'
import { readYamlList } from '../statements/readYamlList.ts'
import { referenceFaults } from '../statements/referenceFaults.ts'
import type { Authority, Seed } from '../statements/Seed.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import { seedSchemas } from '../statements/seedSchemas.ts'
import { unknownField } from '../statements/unknownField.ts'
import type { DocumentMeta } from './LoadedText.ts'
import { namedEntity } from './namedEntity.ts'

/** One entry of a list of documents: of one that the seed holds only its id counts. */
export interface MetaEntry {
  readonly id: string
  readonly file: string
  readonly meta?: DocumentMeta
}

const entry = z.looseObject({ id: z.string(), file: z.string().optional() })

/**
 * Reads a list of documents (YAML) that tells which file is which document. Ids may lack their `document:`, files
 * their ending; places, issuers and speakers may be ids or names of the authority file.
 *
 * @throws SeedInvalid with every mistake of the entries that the seed does not hold
 */
export function readMeta(path: string, seed: Seed, model: Model): MetaEntry[] {
  const { entries, mistakes } = readYamlList(path, path)
  const known = new Set(seed.documents.map(({ id }) => id))
  const faultsOf = referenceFaults(seed, model)
  const found = entries.flatMap(([at, input]): MetaEntry[] => {
    const forbidden = prototypeKeyIn(input)
    if (forbidden !== undefined) mistakes.push(unknownField(forbidden, at))
    const read = entry.safeParse(input)
    if (!read.success) {
      mistakes.push(...describeIssues(read.error, input, at))
      return []
    }
    const slug = read.data.id.replace(/^document:/, '')
    const named = { id: `document:${slug}`, file: read.data.file ?? `${slug}.txt` }
    if (known.has(named.id)) return [named]
    const { given, faults } = resolved({ ...read.data, ...named }, seed.authorities, model)
    const meta = seedSchemas.documentMeta.safeParse(given)
    const wrong: Fault[] = meta.success ? faultsOf(meta.data) : issuesOf(meta.error, input, at, faults)
    mistakes.push(...[...faults.values(), ...wrong].map((fault) => ({ ...at, ...fault })))
    return meta.success ? [{ ...named, meta: meta.data }] : []
  })
  if (mistakes.length > 0) throw new SeedInvalid(mistakes, 'the list of documents')
  return found
}

/** What is wrong beside the names that nothing bears. */
const issuesOf = (
  error: z.ZodError,
  input: unknown,
  at: Pick<Mistake, 'file' | 'line'>,
  faults: ReadonlyMap<string, Fault>,
): Fault[] =>
  describeIssues(error, input, at).filter((_, index) => !faults.has(String(error.issues[index]?.path[0])))

const references: readonly Reference[] = ['place', 'issuer', 'speaker']

/** Names as ids, bare years as text, the kind in its own spelling; and the names that nothing, or too much, bears. */
function resolved(
  given: Readonly<Record<string, unknown>>,
  authorities: readonly Authority[],
  model: Model,
): { given: object; faults: ReadonlyMap<string, Fault> } {
  const faults = new Map<string, Fault>()
  const ids = references.flatMap((reference): [string, string][] => {
    const value = given[reference]
    if (typeof value !== 'string') return []
    const id = namedEntity(authorities, model, reference, value.trim())
    if (typeof id === 'string') return [[reference, id]]
    faults.set(reference, id)
    return []
  })
  const kinds = Object.keys(DocumentKind.values)
  const spelt = String(given.kind)
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
  const years = ['date', 'reviews', 'plans'].flatMap((key): [string, string][] =>
    typeof given[key] === 'number' ? [[key, String(given[key])]] : [],
  )
  const kind = kinds.find((one) => spelt === one || spelt.endsWith(`_${one}`)) ?? given.kind
  return { given: { ...given, ...Object.fromEntries<string>([...ids, ...years]), kind }, faults }
}
