import type { Model } from '../model/Model.ts'
import { foldName } from '../text/foldName.ts'
import { scaleOf } from '../text/scaleOf.ts'
import type { Mistake } from './Mistake.ts'
import type {
  Authority,
  Place,
  RelationStatement,
  Seed,
  SeedDocument,
  SeedEvidence,
  SeedStatement,
} from './Seed.ts'
import { referenceFaults } from './referenceFaults.ts'
import { statementIdOf } from './statementIdOf.ts'
import { successorsOf } from './successorsOf.ts'

type Report = (at: Place, code: string, message: string, advice: string) => void

/** What no single line can show: references, kinds that a relation may join, identity, units, offsets. */
export function checkSeed(seed: Seed, model: Model): Mistake[] {
  const mistakes: Mistake[] = []
  const report: Report = (at, code, message, advice) => mistakes.push({ ...at, code, message, advice })
  const kinds = new Map(model.kinds.map((kind) => [kind.slug, kind.name]))
  const kindOf = (id: string): string | undefined => kinds.get(id.split(':')[0] ?? '')
  const entities = new Map(seed.authorities.map((entity) => [entity.id, entity]))
  const documents = new Map(seed.documents.map((document) => [document.id, document]))

  const successors = successorsOf(seed)
  const livingKindOf = (id: string): string | undefined => kindOf(successors.get(id) ?? id)
  const faultsOf = referenceFaults(seed, model)

  checkEnglish(seed, kindOf, report)
  checkIdentity(seed, kindOf, report)
  checkTiles(seed, report)
  const refer = (at: Place, key: string, id: string | undefined): void => {
    if (id === undefined || entities.has(id)) return
    if (!kindOf(id)) {
      report(
        at,
        'UNKNOWN_KIND',
        `${key}: ${id} is of no kind`,
        `begin it with one of ${[...kinds.keys()].join(', ')}`,
      )
    } else
      report(at, 'DANGLING_REFERENCE', `${key}: ${id} is no entity`, 'add it to entities/ or correct the id')
  }
  const curatedIds = [...model.types.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) =>
      field.sort === 'property' && field.curated && field.type === 'ID' ? [field.name] : [],
    ),
  )
  for (const { curated, at } of seed.authorities) {
    for (const key of curatedIds) refer(at, key, curated[key]?.toString())
  }
  for (const document of seed.documents) {
    checkSections(document, report)
    for (const fault of faultsOf(document)) {
      report(document.at, fault.code, fault.message, fault.advice)
    }
  }
  checkSentences(seed, report)
  for (const judgement of seed.judgements) {
    const living = judgement.decision === 'SAME' ? judgement.entities.slice(0, 1) : judgement.entities
    for (const id of living) refer(judgement.at, 'entities', id)
  }
  checkRetired(seed, report)
  checkMergedNames(seed, entities, report)
  const said = new Map<string, SeedStatement>()
  for (const statement of seed.statements) {
    for (const [key, id] of referencesOf(statement)) refer(statement.at, key, id)
    checkEvidence(statement, documents.get(statement.document), report)
    checkMeaning(statement, model, livingKindOf, (id) => entities.get(id)?.curated.unit, report)
    const twin = said.get(statementIdOf(statement))
    if (twin) {
      const advice = `give line ${twin.at.line} both pieces of evidence and remove this one`
      report(statement.at, 'DUPLICATE_STATEMENT', `says the same as line ${twin.at.line}`, advice)
    }
    said.set(statementIdOf(statement), statement)
  }
  checkStated(seed, report)
  checkAliases(seed, kindOf, report)
  return mistakes
}

const referencesOf = (statement: SeedStatement): [string, string | undefined][] => {
  if (statement.sort === 'relation')
    return [
      ['subject', statement.subject],
      ['object', statement.object],
    ]
  if (statement.sort !== 'observation') return [['subject', statement.subject]]
  const { indicator, place, about, rankScope, shareOf } = statement
  return Object.entries({ indicator, place, about, rankScope, shareOf })
}

/** Unique ids; a known kind; no two entities of one kind under one name unless a judgement keeps them apart. */
function checkIdentity(seed: Seed, kindOf: (id: string) => string | undefined, report: Report): void {
  const ids = new Map<string, Place>()
  const names = new Map<string, string>()
  const apart = seed.judgements.filter((judgement) => judgement.decision !== 'SAME')
  for (const { id, name, at } of seed.authorities) {
    const first = ids.get(id)
    if (first) {
      report(
        at,
        'DUPLICATE_ID',
        `${id} stands at ${first.file}:${first.line}, too`,
        'choose another slug or merge the two',
      )
    }
    ids.set(id, at)
    const kind = kindOf(id)
    if (!kind) report(at, 'UNKNOWN_KIND', `${id} is of no kind`, 'begin the id with a kind in kebab-case')
    const key = `${kind ?? ''} ${foldName(name)}`
    const other = names.get(key)
    if (
      other !== undefined &&
      other !== id &&
      !apart.some((one) => one.entities.includes(id) && one.entities.includes(other))
    ) {
      report(
        at,
        'SAME_NAME',
        `${name} is the name of ${other}, too`,
        'merge them or add a judgement DISTINCT',
      )
    }
    names.set(key, id)
  }
}

/** An English name holds no Chinese and is borne by one entity of a kind. */
function checkEnglish(
  { authorities }: Seed,
  kindOf: (id: string) => string | undefined,
  report: Report,
): void {
  const borne = new Map<string, string>()
  for (const { id, curated, at } of authorities) {
    const { nameEn } = curated
    if (nameEn === undefined) continue
    if (!/\p{Script=Latin}/u.test(nameEn) || /\p{Script=Han}/u.test(nameEn)) {
      report(at, 'ENGLISH_NAME', `nameEn: ${nameEn}`, 'give the name in English or leave nameEn out')
    }
    const key = `${kindOf(id) ?? ''} ${foldName(nameEn)}`
    const other = borne.get(key)
    if (other !== undefined && other !== id) {
      report(at, 'ENGLISH_NAME', `${nameEn} is the English name of ${other}, too`, 'tell the two apart')
    }
    borne.set(key, id)
  }
}

/** What a page can show beside each other. */
const TILES = 20

/** A tile has a row and a column, and one county stands on it; a retired one gives up its own. */
function checkTiles({ authorities, judgements }: Seed, report: Report): void {
  const retired = new Set(
    judgements.flatMap(({ decision, entities }) => (decision === 'SAME' ? entities.slice(1) : [])),
  )
  const taken = new Map<string, string>()
  for (const { id, curated, at } of authorities) {
    const { tileRow, tileColumn } = curated
    for (const [key, number] of Object.entries({ tileRow, tileColumn })) {
      if (number === undefined || (number >= 1 && number <= TILES)) continue
      report(at, 'TILE_RANGE', `${key}: ${number}`, `rows and columns count from 1 to ${TILES}`)
    }
    if ((tileRow === undefined) !== (tileColumn === undefined)) {
      const given = tileRow === undefined ? 'tileColumn without tileRow' : 'tileRow without tileColumn'
      report(at, 'TILE_PAIR', `${id} has ${given}`, 'give both or neither')
    }
    if (tileRow === undefined || tileColumn === undefined || retired.has(id)) continue
    const tile = `row ${tileRow}, column ${tileColumn}`
    const other = taken.get(tile)
    if (other !== undefined && other !== id) {
      report(at, 'SAME_TILE', `${tile} is the tile of ${other}, too`, 'give each a tile of its own')
    }
    taken.set(tile, id)
  }
}

/** The names that a judgement merges are borne by the entity that it merges them into. */
function checkMergedNames(seed: Seed, entities: ReadonlyMap<string, Authority>, report: Report): void {
  for (const { decision, entities: ids, names = [], at } of seed.judgements) {
    const survivor = entities.get(ids[0] ?? '')
    if (decision !== 'SAME' || !survivor) continue
    const borne = new Set([survivor.name, ...survivor.aliases.map((alias) => alias.name)].map(foldName))
    for (const name of names.filter((one) => !borne.has(foldName(one)))) {
      const advice = 'list it as an alias with its statement or leave it out of the judgement'
      report(at, 'NAME_NOT_BORNE', `${name} is no name of ${survivor.id}`, advice)
    }
  }
}

/** An id gives way once, and never in a circle. */
function checkRetired(seed: Seed, report: Report): void {
  const next = new Map<string, string>()
  const endsWith = (id: string, wanted: string): boolean => {
    const successor = next.get(id)
    return id === wanted || (successor !== undefined && endsWith(successor, wanted))
  }
  for (const { decision, entities, at } of seed.judgements) {
    const [survivor = '', ...retired] = decision === 'SAME' ? entities : []
    for (const id of retired) {
      if (next.has(id) || endsWith(survivor, id)) {
        const message = `${id} gives way to ${survivor}, and to another or to itself`
        report(at, 'RETIRED_TWICE', message, 'let each id give way in one judgement, to a living one')
      } else next.set(id, survivor)
    }
  }
}

function checkSections(document: SeedDocument, report: Report): void {
  for (const [index, section] of document.sections.entries()) {
    const previous = document.sections[index - 1]
    if ((previous && section.start <= previous.start) || section.start >= document.length) {
      const advice = 'list sections in the order of the text, within its length'
      report(document.at, 'SECTION_ORDER', `section ${section.title} starts at ${section.start}`, advice)
    }
  }
}

function checkSentences(seed: Seed, report: Report): void {
  for (const { document, starts, governing = [], at } of seed.sentences) {
    const length = seed.documents.find(({ id }) => id === document)?.length
    const flat = starts.flat()
    if (length === undefined) {
      report(at, 'DANGLING_REFERENCE', `${document} is no document`, 'add it or correct the id')
    } else if (flat.some((start, index) => start >= length || start <= (flat[index - 1] ?? -1))) {
      const advice = 'list sentences and clauses in the order of the text, within its length'
      report(at, 'SENTENCE_ORDER', `the sentences of ${document} are out of order`, advice)
    }
    const clauses = new Set(flat)
    for (const start of governing.filter((one) => !clauses.has(one))) {
      const advice = 'name starts of clauses under governing, as `plangraph sentences` prints them'
      report(at, 'NO_CLAUSE', `${start} is no start of a clause of ${document}`, advice)
    }
  }
}

function checkEvidence(statement: SeedStatement, document: SeedDocument | undefined, report: Report): void {
  const wrong = (piece: SeedEvidence): boolean =>
    piece.end - piece.start !== piece.mention.length ||
    (document !== undefined && piece.end > document.length)
  for (const piece of statement.evidence.filter(wrong)) {
    const message = `${piece.start}–${piece.end} cannot hold the ${piece.mention.length} characters of ${piece.mention}`
    report(
      statement.at,
      'EVIDENCE_OFFSETS',
      message,
      'give UTF-16 offsets in the normalised text, end exclusive',
    )
  }
}

/** 万 and 亿 scale a unit; they do not change what is measured. */
const measureOf = (unit: string): string => scaleOf(unit).measure

function checkMeaning(
  statement: SeedStatement,
  model: Model,
  kindOf: (id: string) => string | undefined,
  unitOf: (id: string) => string | undefined,
  report: Report,
): void {
  if (statement.sort === 'relation') {
    const join = `${kindOf(statement.subject) ?? '?'}→${kindOf(statement.object) ?? '?'}`
    const joins = model.joins[statement.property]
    if (!joins.has(join) && !join.includes('?')) {
      const advice = `it joins ${[...joins].sort().slice(0, 12).join(', ')}${joins.size > 12 ? ' …' : ''}`
      report(statement.at, 'RELATION_KINDS', `${statement.property} does not join ${join}`, advice)
    }
    checkTime(statement, report)
    if (statement.property === 'COOPERATES_WITH' && statement.subject > statement.object) {
      report(statement.at, 'RELATION_ORDER', 'a mutual relation is stored once', 'put the smaller id first')
    }
  }
  if (statement.sort !== 'observation') return
  const { value, min, max, unit, indicator, share, shareOf, change, changeUnit, yoy, rank, rankScope } =
    statement
  const said = (code: string, message: string, advice: string): void => {
    report(statement.at, code, message, advice)
  }
  const known = unitOf(indicator)
  const levels = [value, min, max].filter((level) => level !== undefined)
  if (kindOf(indicator) !== 'Indicator')
    said('WRONG_KIND', `${indicator} is no indicator`, 'use an id that begins with indicator:')
  if (!model.types.get('Location')?.members.includes(kindOf(statement.place) ?? '')) {
    said('WRONG_KIND', `${statement.place} is no location`, 'name what is measured under about')
  }
  if (unit !== undefined && levels.length === 0)
    said('UNIT_WITHOUT_VALUE', `unit ${unit} belongs to no value`, 'remove it')
  if (unit !== undefined && known !== undefined && measureOf(unit) !== measureOf(known)) {
    said('WRONG_UNIT', `unit ${unit} is not that of ${indicator}`, `use ${known} or a multiple of it`)
  }
  if ((change === undefined) !== (changeUnit === undefined)) {
    said('CHANGE_UNIT', 'change and changeUnit belong together', 'give both or neither')
  }
  if (min !== undefined && max !== undefined && min > max)
    said('RANGE', `${min} is more than ${max}`, 'swap min and max')
  if (share !== undefined && (share < 0 || share > 100))
    said('SHARE', `share ${share}`, 'a share lies between 0 and 100')
  if (shareOf !== undefined && share === undefined) said('SHARE', 'shareOf without share', 'give the share')
  if (statement.period === '../..' && statement.kind === 'TARGET')
    said('TIMELESS_TARGET', 'a target for no time', 'give the period that it is promised for')
  if (statement.forecast && statement.kind !== 'TARGET')
    said('FORECAST', `a forecast of kind ${statement.kind}`, 'a forecast is a TARGET with forecast: true')
  if (rankScope !== undefined && rank === undefined) said('RANK', 'rankScope without rank', 'give the rank')
  if ([...levels, yoy, change, share, rank].every((figure) => figure === undefined)) {
    said('NO_FIGURE', 'an observation without any figure', 'give value, min, max, yoy, change, share or rank')
  }
}

/** What happened has a time, what holds without one has none; what is intended has one where the text names it. */
function checkTime({ modality, period, property, at }: RelationStatement, report: Report): void {
  const isMissing = modality === 'DONE' && period === undefined
  if (isMissing || (modality === 'STANDING' && period !== undefined)) {
    const message = `${property} is ${modality} ${period === undefined ? 'without a period' : `in ${period}`}`
    const advice = 'DONE has a period, INTENDED has one where the text names it, STANDING has none'
    report(at, 'RELATION_TIME', message, advice)
  }
}

/** An entity is there because a statement says so. */
function checkStated(seed: Seed, report: Report): void {
  const stated = new Set(seed.statements.flatMap((statement) => referencesOf(statement).map(([, id]) => id)))
  for (const { id, at } of seed.authorities) {
    if (!stated.has(id))
      report(at, 'NO_STATEMENT', `no statement speaks of ${id}`, 'add one with evidence or remove the entity')
  }
}

/** Aliases stand in the authority file and are stated alike; those of indicators may be a matter of statistics alone. */
function checkAliases(seed: Seed, kindOf: (id: string) => string | undefined, report: Report): void {
  const keyOf = (id: string, { name, type }: { name: string; type: string }): string =>
    [id, name, type].join(' ')
  const known = new Set(
    seed.authorities.flatMap(({ id, aliases }) => aliases.map((alias) => keyOf(id, alias))),
  )
  const stated = new Set<string>()
  for (const statement of seed.statements) {
    if (statement.sort !== 'alias') continue
    const { subject, value, type, at } = statement
    const key = keyOf(subject, { name: value, type })
    stated.add(key)
    if (!known.has(key)) {
      const advice = 'list it in entities/ with the same type or correct the statement'
      report(at, 'ALIAS_UNLISTED', `${value} is no ${type} of ${subject} in the authority file`, advice)
    }
  }
  for (const { id, aliases, at } of seed.authorities) {
    if (kindOf(id) === 'Indicator') continue
    for (const alias of aliases.filter((one) => !stated.has(keyOf(id, one)))) {
      const advice = 'add a statement with evidence or remove the alias'
      report(at, 'ALIAS_UNSTATED', `no statement calls ${id} ${alias.name} (${alias.type})`, advice)
    }
  }
}
