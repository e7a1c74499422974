import { Arg, Field, Int, InterfaceType, ObjectType } from 'type-graphql'
import type { HeldDeclaration, ViewDeclaration } from '../model/Declarations.ts'
import type { CountField, Field as ModelField, Model, RelationField, TypeModel } from '../model/Model.ts'
import type { Words } from '../model/Words.ts'
import { Direction } from '../model/vocabularies/Direction.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import { LIST_LIMIT } from '../query/pageSize.ts'
import type { Shaped } from '../query/Shaped.ts'
import { ApiTypes } from './ApiTypes.ts'
import { costsAtMost } from './costsAtMost.ts'
import { declareConnection } from './declareConnection.ts'
import { declareEnum } from './declareEnum.ts'
import { declareFilters } from './declareFilters.ts'
import { declareOrders } from './declareOrders.ts'
import { declarePageInfo } from './declarePageInfo.ts'
import { declarePaging } from './declarePaging.ts'
import { declareRelationArguments } from './declareRelationArguments.ts'
import { describe } from './describe.ts'
import { returnedBy } from './returnedBy.ts'
import { scalarOf } from './scalarOf.ts'

/** Tells TypeGraphQL everything that follows from the model, before the schema is built. */
export function declareTypes(model: Model): ApiTypes {
  const types = new ApiTypes(model)
  const all = [...model.types.values()]
  declareEnum(types, Direction)
  declareEnum(types, RelationType)
  for (const type of all) {
    types.add(type.name, type.target)
    for (const field of type.fields.values()) {
      if (field.sort === 'property' && typeof field.type === 'object') declareEnum(types, field.type)
    }
  }
  declarePageInfo(types)
  declareOrders(types, model)
  declareFilters(types, model)
  for (const type of all) declareConnection(types, type.name, () => type.target, edgeFieldsOf(types, type))
  for (const type of all) declareType(types, model, type)
  return types
}

const edgeFieldsOf = (types: ApiTypes, type: TypeModel): Parameters<typeof declareConnection>[3] =>
  type.name === 'Relation'
    ? [
        { name: 'direction', type: () => types.get('Direction'), zh: '方向', en: 'which way it points' },
        { name: 'other', type: () => types.get('Entity'), zh: '另一端', en: 'the other end' },
      ]
    : []

function declareType(types: ApiTypes, model: Model, type: TypeModel): void {
  const above = type.interfaces.map((name) => types.get(name) as new () => object)
  const description = describe(type.words)
  if (type.abstract) {
    const resolveType = ({ typeName }: Shaped): string => typeName
    InterfaceType(type.name, { description, implements: above, resolveType })(type.target)
  } else ObjectType(type.name, { description, implements: above })(type.target)
  const inherited = new Set(
    type.interfaces.flatMap((name) => [...(model.types.get(name)?.fields.keys() ?? [])]),
  )
  for (const field of type.fields.values()) {
    if (!inherited.has(field.name)) declareField(types, type, field)
  }
}

function declareField(types: ApiTypes, type: TypeModel, field: ModelField): void {
  const prototype = type.target.prototype as object
  if ('most' in field) costsAtMost(prototype, field.name, field.most)
  const add = (held: () => object, nullable = false, words = field.words): void => {
    Field(held, { nullable, description: describe(words) })(prototype, field.name)
  }
  if (field.sort === 'property') {
    const scalar = scalarOf(types, field.type)
    add(() => (field.list ? [scalar] : scalar), field.nullable)
  } else if (field.sort === 'computed') {
    const held = (): ReturnType<typeof scalarOf> => scalarOf(types, field.to)
    add(() => (field.list ? [held()] : held()), field.nullable)
    for (const [index, [argument, { type: vocabulary, words }]] of Object.entries(
      field.takes ?? {},
    ).entries()) {
      declareEnum(types, vocabulary)
      Arg(argument, () => types.get(vocabulary.name), { nullable: true, description: describe(words) })(
        prototype,
        field.name,
        index,
      )
    }
  } else if (field.sort === 'end') {
    add(() => (field.role === 'statements' ? [types.get(field.to)] : types.get(field.to)))
  } else if (field.sort === 'view') {
    declareView(types, prototype, field)
  } else if (field.sort === 'held') {
    declareHeld(types, prototype, field)
  } else if (field.sort === 'edges') {
    add(() => types.get('RelationConnection'))
    const count = declarePaging(types, prototype, field.name, 'Relation')
    const which = describe({ zh: '关系类型；缺省为全部', en: 'which types; all where left out' })
    Arg('types', () => [types.get('RelationType')], { nullable: true, description: which })(
      prototype,
      field.name,
      count,
    )
    const way = describe({ zh: '方向；缺省为双向', en: 'which way; both where left out' })
    Arg('direction', () => types.get('Direction'), { nullable: true, description: way })(
      prototype,
      field.name,
      count + 1,
    )
    declareRelationArguments(types, prototype, field.name, count + 2)
  } else if (field.sort === 'count') {
    add(() => Int)
    declareCount(types, prototype, field)
  } else if (field.cardinality === 'connection') {
    add(() => types.get(`${field.target}Connection`))
    const paged = declarePaging(types, prototype, field.name, field.target)
    const count = field.asserted ? declareRelationArguments(types, prototype, field.name, paged) : paged
    if (!field.within) return
    const words = describe({
      zh: '位于其下级地域、其中的园区或设施者也计入',
      en: 'what lies in a part of it, or in a zone or facility there, counts, too',
    })
    Arg('within', () => Boolean, { nullable: true, defaultValue: true, description: words })(
      prototype,
      field.name,
      count,
    )
  } else {
    const target = (): object => types.get(field.target)
    const words =
      field.cardinality === 'list'
        ? {
            zh: `${field.words.zh}；至多 ${LIST_LIMIT} 项，${field.name}Count 为总数${plainly(field).zh}`,
            en: `${field.words.en}; at most ${LIST_LIMIT} of \`${field.name}Count\`${plainly(field).en}`,
          }
        : field.words
    add(() => (field.cardinality === 'list' ? [target()] : target()), field.cardinality === 'optional', words)
    if (field.asserted) declareRelationArguments(types, prototype, field.name, 0)
  }
}

/** A count takes what narrows the list that it counts. */
function declareCount(types: ApiTypes, prototype: object, { name, of }: CountField): void {
  if (of.sort === 'view') declareViewArguments(prototype, name, of.view)
  else if (of.asserted) declareRelationArguments(types, prototype, name, 0)
}

/** A plain list of entities cannot show how each is related. */
const plainly = ({ asserted }: RelationField): Words =>
  asserted
    ? {
        zh: '；此列表不示关系是已发生还是计划，见 relations 或以 modality 限定',
        en: '; whether each relation is done or intended is not shown here: see `relations`, or give `modality`',
      }
    : { zh: '', en: '' }

function declareHeld(types: ApiTypes, prototype: object, field: HeldDeclaration): void {
  const description = describe(field.words)
  const held = returnedBy(types, field)
  Field(held, { nullable: field.cardinality === 'optional', description })(prototype, field.name)
  if (field.cardinality === 'connection') declarePaging(types, prototype, field.name)
}

/** The arguments of a view by its sort, in the order of their parameters; the planner reads them from the document. */
const viewArguments: Readonly<
  Record<ViewDeclaration['view'], readonly (readonly [string, Words, () => object])[]>
> = {
  timeline: [
    ['from', { zh: '从这一年起', en: 'from this year on' }, () => Int],
    ['to', { zh: '到这一年止', en: 'up to this year' }, () => Int],
  ],
  series: [
    ['place', { zh: '地域（名称或标识）', en: 'the place, by any name or id' }, () => String],
    ['about', { zh: '所测对象（名称或标识）', en: 'what is measured, by any name or id' }, () => String],
    ['from', { zh: '从这一年起', en: 'from this year on' }, () => Int],
    ['to', { zh: '到这一年止', en: 'up to this year' }, () => Int],
  ],
}

function declareView(types: ApiTypes, prototype: object, field: ViewDeclaration): void {
  const { name, to, words, view } = field
  const description = describe({
    zh: `${words.zh}；至多 ${LIST_LIMIT} 项，${name}Count 为总数`,
    en: `${words.en}; at most ${LIST_LIMIT} of \`${name}Count\``,
  })
  Field(() => [types.get(to)], { description })(prototype, name)
  declareViewArguments(prototype, name, view)
}

function declareViewArguments(prototype: object, name: string, view: ViewDeclaration['view']): void {
  for (const [index, [argument, told, type]] of viewArguments[view].entries()) {
    Arg(argument, type, { nullable: true, description: describe(told) })(prototype, name, index)
  }
}
