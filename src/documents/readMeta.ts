import { z } from 'zod'
import { DocumentKind } from '../model/vocabularies/DocumentKind.ts'
import { describeIssues } from '../statements/describeIssues.ts'
import type { Mistake } from '../statements/Mistake.ts'
import { prototypeKeyIn } from '../statements/prototypeKeyIn.ts'
import { readYamlList } from '../statements/readYamlList.ts'
import type { Authority } from '../statements/Seed.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import { seedSchemas } from '../statements/seedSchemas.ts'
import { unknownField } from '../statements/unknownField.ts'
import type { DocumentMeta } from './LoadedText.ts'

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
export function readMeta(
  path: string,
  known: ReadonlySet<string>,
  authorities: readonly Authority[],
): MetaEntry[] {
  const { entries, mistakes } = readYamlList(path, path)
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
    const meta = seedSchemas.documentMeta.safeParse(resolved({ ...read.data, ...named }, authorities))
    if (!meta.success) mistakes.push(...describeIssues(meta.error, input, at))
    return meta.success ? [{ ...named, meta: meta.data }] : []
  })
  refuse(mistakes)
  return found
}

function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length > 0) throw new SeedInvalid(mistakes)
}

/** Names as ids, bare years as text, the kind in its own spelling. */
function resolved(given: Readonly<Record<string, unknown>>, authorities: readonly Authority[]): object {
  const idOf = (value: unknown): unknown =>
    authorities.find(({ id, name, aliases }) =>
      [id, name, ...aliases.map((alias) => alias.name)].some((one) => one === value),
    )?.id ?? value
  const kinds = Object.keys(DocumentKind.values)
  const spelt = String(given.kind)
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
  const year = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)
  return {
    ...given,
    date: year(given.date),
    reviews: year(given.reviews),
    ...(given.plans !== undefined && { plans: year(given.plans) }),
    place: idOf(given.place),
    issuer: idOf(given.issuer),
    ...(given.speaker !== undefined && { speaker: idOf(given.speaker) }),
    kind: kinds.find((kind) => spelt === kind || spelt.endsWith(`_${kind}`)) ?? given.kind,
  }
}
