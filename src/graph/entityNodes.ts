import type { Model, TypeModel } from '../model/Model.ts'
import type { AliasType } from '../model/vocabularies/AliasType.ts'
import type { Authority } from '../statements/Seed.ts'
import { searchTermsOf } from '../names/searchTermsOf.ts'
import { unitsOf } from '../names/unitsOf.ts'
import { writeForm } from '../names/writeForm.ts'
import { compareText } from '../text/compareText.ts'
import { foldName } from '../text/foldName.ts'
import { sortKeyOf } from '../text/sortKeyOf.ts'
import { tonedPinyinOf } from '../text/tonedPinyinOf.ts'
import { unitInEnglish } from '../text/unitInEnglish.ts'
import type { Assembly } from './Assembly.ts'
import { statusesOf } from './statusesOf.ts'

type Alias = Authority['aliases'][number]
type Aliases = ReadonlyMap<string, AliasType>

/** Entities that some statement names, with names, aliases and what the index needs. */
export function entityNodes(assembly: Assembly): void {
  const statuses = statusesOf(assembly.statements)
  const stated = aliasesBySubject(assembly)
  const degrees = degreesOf(assembly)
  const documents = documentsOf(assembly)
  const places = placesOf(assembly, stated)
  const named = new Set(assembly.statements.flatMap((statement) => statement.mentions))
  for (const document of assembly.documents.values()) {
    for (const id of [document.place, document.issuer, document.speaker]) if (id !== undefined) named.add(id)
  }
  for (const entity of assembly.entities.values()) {
    const kind = kindOf(assembly.model, entity.id)
    if (!kind || !named.has(entity.id)) continue
    const status = statuses.get(entity.id)
    const aliases = aliasesOf(kind, entity, stated.get(entity.id))
    const { nameEn } = entity.curated
    const names = [
      ...new Set([
        entity.name,
        ...aliases.map((alias) => alias.name),
        ...(nameEn === undefined ? [] : [nameEn]),
      ]),
    ]
    const units = names.map((name) => unitsOf(name, places))
    const degree = degrees.get(entity.id) ?? 0
    const formerIds = [...assembly.successors]
      .filter(([, survivor]) => survivor === entity.id)
      .map(([id]) => id)
    assembly.draft.node(
      'Entity',
      entity.id,
      {
        kind: kind.kind,
        name: entity.name,
        degree,
        weight: degree + (documents.get(entity.id) ?? 0),
        sortKey: sortKeyOf(entity.name),
        terms: searchTermsOf(kind.kind ?? '', units),
        forms: units.map(writeForm),
        pinyin: tonedPinyinOf(entity.name),
        names,
        foldedNames: [...new Set(names.map(foldName))].filter((name) => name !== ''),
        ...(aliases.length > 0 && {
          aliasNames: aliases.map((alias) => alias.name),
          aliasTypes: aliases.map((alias) => alias.type),
        }),
        ...(formerIds.length > 0 && { formerIds: formerIds.sort(compareText) }),
        ...entity.curated,
        ...(kind.fields.has('unitEn') && { unitEn: unitInEnglish(entity.curated.unit ?? '') }),
        status: status?.stage,
        statusAsOf: status?.asOf,
        silentSince: assembly.reports.get(entity.id)?.silentSince,
      },
      [
        kind.name,
        ...kind.interfaces.filter((name) => name !== 'Entity' && assembly.model.types.get(name)?.entity),
      ],
    )
  }
}

/** Names that documents use; an indicator also bears those that statistics use and no report need spell out. */
function aliasesOf(kind: TypeModel, entity: Authority, stated: Aliases = new Map()): Alias[] {
  const known = new Map(
    kind.name === 'Indicator' ? entity.aliases.map((alias) => [alias.name, alias.type]) : [],
  )
  return [...new Map([...known, ...stated])]
    .map(([name, type]) => ({ name, type }))
    .sort((a, b) => compareText(a.name, b.name))
}

function aliasesBySubject({ statements }: Assembly): Map<string, Map<string, AliasType>> {
  const found = new Map<string, Map<string, AliasType>>()
  for (const { said } of statements) {
    if (said.sort !== 'alias') continue
    found.set(
      said.subject,
      (found.get(said.subject) ?? new Map<string, AliasType>()).set(said.value, said.type),
    )
  }
  return found
}

/** Relations by either end: an edge is unique by its ends and its type. */
function degreesOf({ statements }: Assembly): Map<string, number> {
  const others = new Map<string, Set<string>>()
  const join = (at: string, edge: string): void => {
    others.set(at, (others.get(at) ?? new Set()).add(edge))
  }
  for (const { said } of statements) {
    if (said.sort !== 'relation') continue
    const edge = `${said.subject}/${said.property}/${said.object}`
    join(said.subject, edge)
    join(said.object, edge)
  }
  return new Map([...others].map(([id, edges]) => [id, edges.size]))
}

/** What the places are called that documents are of: there, nobody says their names. */
const placesOf = ({ documents, entities }: Assembly, stated: ReadonlyMap<string, Aliases>): string[] =>
  [...documents.values()].flatMap(({ place }) => {
    const name = entities.get(place)?.name
    return [...(stated.get(place)?.keys() ?? []), ...(name === undefined ? [] : [name])]
  })

/** How many documents speak of an entity. */
function documentsOf({ statements }: Assembly): Map<string, number> {
  const found = new Map<string, Set<string>>()
  for (const { document, mentions } of statements) {
    for (const id of mentions) found.set(id, (found.get(id) ?? new Set()).add(document.id))
  }
  return new Map([...found].map(([id, documents]) => [id, documents.size]))
}

const kindOf = (model: Model, id: string): TypeModel | undefined =>
  model.kinds.find((kind) => kind.slug === id.split(':')[0])
