import type { Declarations, NodeClass, NodeDeclaration, RelationDeclaration } from './Declarations.ts'
import type { CountField, Field, Model, RelationField, TypeModel } from './Model.ts'
import { RelationType } from './vocabularies/RelationType.ts'
import type { Words } from './Words.ts'

/** A reverse field while its sources are still being gathered. */
interface Draft {
  readonly owner: string
  readonly name: string
  readonly words: Words
  readonly declaration: RelationDeclaration
  readonly sources: Set<string>
}

/**
 * Draws the conclusions from what the decorators recorded: the names that relations lead to are resolved, the
 * reverse views added, the table of what a relation may join made.
 *
 * @throws Error on an unknown type name, a field that stands twice (the later would win silently), or a list without a
 * bound.
 */
export function finishModel(declarations: Declarations): Model {
  const nodes = sorted([...declarations.nodes.values()])
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const lineage = new Map(nodes.map((node) => [node.name, ancestors(node.target, declarations)]))

  const known = (name: string, where: string): NodeDeclaration => {
    const node = byName.get(name)
    if (!node) throw new Error(`${where} leads to ${name}, which is no declared type`)
    return node
  }
  const membersOf = (name: string): string[] =>
    nodes
      .filter((node) => !node.abstract && (node.name === name || lineage.get(node.name)?.includes(name)))
      .map((node) => node.name)
  const expand = (names: readonly string[], where: string): string[] =>
    [...new Set(names.flatMap((name) => membersOf(known(name, where).name)))].sort()
  const cover = (members: readonly string[]): string => {
    if (members.length === 1 && members[0] !== undefined) return members[0]
    const fitting = nodes
      .filter((node) => node.abstract && members.every((member) => membersOf(node.name).includes(member)))
      .sort((a, b) => membersOf(a.name).length - membersOf(b.name).length)
    if (!fitting[0]) throw new Error(`no interface holds all of ${members.join(', ')}`)
    return fitting[0].name
  }

  const fieldOf = (declaration: RelationDeclaration, where: string): RelationField => {
    const members = expand(declaration.to, where)
    return {
      sort: 'relation',
      name: declaration.name,
      words: declaration.words,
      types: declaration.types,
      direction: declaration.direction,
      target: declaration.to.length === 1 && declaration.to[0] ? declaration.to[0] : cover(members),
      members,
      cardinality: declaration.cardinality,
      ...(declaration.most !== undefined && { most: declaration.most }),
      within: false,
      asserted: declaration.asserted,
    }
  }

  const drafts = new Map<string, Draft>()
  const joins = Object.fromEntries(
    Object.keys(RelationType.values).map((type) => [type, new Set<string>()]),
  ) as Record<RelationType, Set<string>>
  for (const node of nodes) {
    for (const field of declarations.fields.get(node.target) ?? []) {
      if (field.sort !== 'relation') continue
      const where = `${node.name}.${field.name}`
      const sources = membersOf(node.name)
      if (field.asserted) {
        for (const type of field.types as readonly RelationType[]) {
          for (const from of sources) {
            for (const to of expand(field.to, where)) joins[type].add(`${from}→${to}`)
          }
        }
      }
      if (field.reverse) gatherReverse(drafts, field, sources, field.to, byName)
    }
  }

  const fieldsOf = (node: NodeDeclaration): Map<string, Field> => {
    const owners = [...(lineage.get(node.name) ?? [])].reverse().concat(node.name)
    const fields = new Map<string, Field>()
    const add = (field: Field): void => {
      if (fields.has(field.name)) throw new Error(`${node.name}.${field.name} stands twice: rename one`)
      if (isUnbounded(field, byName)) {
        throw new Error(`${node.name}.${field.name} is a list without a bound: say how many at \`most\``)
      }
      fields.set(field.name, field)
      if (field.sort === 'view' || (field.sort === 'relation' && field.cardinality === 'list')) {
        add(countField(field))
      }
    }
    for (const owner of owners) {
      for (const field of declarations.fields.get(known(owner, node.name).target) ?? []) {
        if (field.sort === 'held' || field.sort === 'view') known(field.to, `${owner}.${field.name}`)
        add(field.sort === 'relation' ? fieldOf(field, `${owner}.${field.name}`) : field)
      }
      for (const draft of drafts.values()) if (draft.owner === owner) add(reverseField(draft, cover))
    }
    return fields
  }

  const types = nodes.map((node): TypeModel => {
    const interfaces = lineage.get(node.name) ?? []
    return {
      ...node,
      kind: node.kind,
      entity: node.name === 'Entity' || interfaces.includes('Entity'),
      interfaces,
      members: membersOf(node.name),
      fields: fieldsOf(node),
    }
  })
  return {
    types: new Map(types.map((type) => [type.name, type])),
    kinds: types.filter((type) => type.kind !== undefined),
    nameOfKind: new Map(types.flatMap(({ kind, name }) => (kind === undefined ? [] : [[kind, name]]))),
    labelOf: new Map(types.flatMap((type) => (type.stored ? [[type.members.join(), type.name]] : []))),
    mutual: new Set(
      types.flatMap(({ fields }) =>
        [...fields.values()].flatMap((field) =>
          field.sort === 'relation' && field.direction === 'BOTH' ? field.types : [],
        ),
      ),
    ),
    joins,
  }
}

/** A list of objects that has neither pages nor a bound. */
function isUnbounded(field: Field, byName: ReadonlyMap<string, NodeDeclaration>): boolean {
  if (field.sort === 'view') return field.most === undefined
  if (field.sort === 'end') return field.role === 'statements' && field.most === undefined
  if (field.sort === 'computed') return field.list && byName.has(field.to) && field.most === undefined
  if (field.sort !== 'relation' && field.sort !== 'held') return false
  return field.cardinality === 'list' && field.most === undefined
}

const countField = (of: CountField['of']): CountField => ({
  sort: 'count',
  name: `${of.name}Count`,
  words: { zh: `${of.name} 的总数`, en: `how many \`${of.name}\` there are in all` },
  of,
})

const sorted = (nodes: NodeDeclaration[]): NodeDeclaration[] =>
  nodes.sort((a, b) => (a.name < b.name ? -1 : 1))

/** Declared classes above one, nearest first. */
function ancestors(target: NodeClass, declarations: Declarations): string[] {
  const parent = Object.getPrototypeOf(target) as NodeClass | null
  if (!parent) return []
  const declared = declarations.nodes.get(parent)
  return declared ? [declared.name, ...ancestors(parent, declarations)] : []
}

/** English plural as words: `developmentZones` → development zones. */
const spaced = (name: string): string => name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase()

function gatherReverse(
  drafts: Map<string, Draft>,
  declaration: RelationDeclaration,
  sources: readonly string[],
  owners: readonly string[],
  byName: ReadonlyMap<string, NodeDeclaration>,
): void {
  const reverse = declaration.reverse
  if (!reverse) return
  for (const source of sources.filter((name) => !reverse.omit.includes(name))) {
    const kind = byName.get(source)
    const plural = reverse.name === 'plural'
    const name = reverse.rename[source] ?? (plural && kind ? kind.plural : reverse.name)
    const words = {
      zh: reverse.words.zh.replace('{}', kind?.words.zh ?? ''),
      en: reverse.words.en.replace('{}', spaced(name)),
    }
    for (const owner of owners) {
      const key = `${owner}.${name}`
      const draft = drafts.get(key) ?? { owner, name, words, declaration, sources: new Set<string>() }
      if (draft.declaration.types.join() !== declaration.types.join()) {
        throw new Error(`${key} would be the reverse of ${draft.declaration.name} and of ${declaration.name}`)
      }
      draft.sources.add(source)
      drafts.set(key, draft)
    }
  }
}

const opposite = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const

function reverseField(draft: Draft, cover: (members: readonly string[]) => string): RelationField {
  const { declaration } = draft
  const members = [...draft.sources].sort()
  return {
    sort: 'relation',
    name: draft.name,
    words: draft.words,
    types: declaration.types,
    direction: opposite[declaration.direction],
    target: cover(members),
    members,
    cardinality: declaration.reverse?.cardinality ?? 'connection',
    ...(declaration.reverse?.most !== undefined && { most: declaration.reverse.most }),
    within: declaration.within,
    asserted: declaration.asserted,
  }
}
