import { Field, Float, ID, InputType, Int } from 'type-graphql'
import type { Model, RelationField, TypeModel } from '../model/Model.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { ApiType, ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'
import { namedClass, type NamedClass } from './namedClass.ts'
import { RELATION_ARGUMENTS } from './declareRelationArguments.ts'

type Operators = Readonly<Record<string, readonly [type: ApiType, zh: string, en: string]>>

const ranges = (type: ApiType): Operators => ({
  eq: [type, '等于', 'equals'],
  in: [[type], '为其中之一', 'is one of'],
  lt: [type, '小于', 'is less than'],
  lte: [type, '不大于', 'is at most'],
  gt: [type, '大于', 'is more than'],
  gte: [type, '不小于', 'is at least'],
})

const choices = (type: ApiType): Operators => ({ eq: ranges(type).eq, in: ranges(type).in }) as Operators

function declareInput(types: ApiTypes, name: string, zh: string, en: string, fields: Operators): void {
  if (types.has(name)) return
  const input = namedClass(name)
  InputType(name, { description: describe({ zh, en }) })(input.made)
  for (const [field, [type, fieldZh, fieldEn]] of Object.entries(fields)) {
    Field(() => type, { nullable: true, description: describe({ zh: fieldZh, en: fieldEn }) })(
      input.prototype,
      field,
    )
  }
  types.add(name, input.made)
}

const filterNameOf = (type: string | Vocabulary): string =>
  `${typeof type === 'string' ? (type === 'ID' ? 'Id' : type) : type.name}Filter`

/** Filters of what is stored: by properties, by relations (`some`, `none`, `count`), with AND, OR, NOT. */
export function declareFilters(types: ApiTypes, model: Model): void {
  const text = {
    contains: [String, '包含', 'contains'],
    startsWith: [String, '以此开头', 'starts with'],
  } as const
  declareInput(types, 'IdFilter', '按标识', 'by id', choices(ID))
  declareInput(types, 'StringFilter', '按文本', 'by text; ranges go by code point', {
    ...ranges(String),
    ...text,
  })
  declareInput(types, 'NameFilter', '按名称或别名', 'by the name or any alias', {
    ...ranges(String),
    ...text,
    matches: [
      String,
      '如 search 那样相符：拼音、首字母、简称、同音字等；至多 10000 个',
      'fits as `search` finds it: pinyin, initials, short forms, what sounds alike; at most 10,000',
    ],
  })
  declareInput(types, 'IntFilter', '按整数', 'by whole numbers', ranges(Int))
  declareInput(types, 'BooleanFilter', '按是否', 'by yes or no', {
    eq: [Boolean, '等于', 'equals'],
  })
  declareInput(types, 'FloatFilter', '按数值', 'by numbers', ranges(Float))
  declareInput(
    types,
    'RelationCondition',
    '按关系的时间和性质：两者须由同一陈述满足；给出 years 时，长期成立者只在 modality 列出 STANDING 时计入',
    'by when and whether a relation holds: one statement must fit both; with `years`, what holds without a time counts only where `modality` names STANDING',
    {
      years: [[Int], RELATION_ARGUMENTS.years.zh, RELATION_ARGUMENTS.years.en],
      modality: [[types.get('Modality')], RELATION_ARGUMENTS.modality.zh, RELATION_ARGUMENTS.modality.en],
    },
  )
  const filtered = [...model.types.values()].filter((type) => type.entity || type.stored)
  for (const type of filtered) {
    for (const field of type.fields.values()) {
      if (field.sort !== 'property' || typeof field.type === 'string') continue
      const { name, words } = field.type
      declareInput(
        types,
        filterNameOf(field.type),
        `按${words.zh}`,
        `by: ${words.en}`,
        choices(types.get(name)),
      )
    }
  }
  const inputs = new Map(filtered.map((type) => [type.name, namedClass(`${type.name}Filter`)]))
  for (const [name, input] of inputs) types.add(`${name}Filter`, input.made)
  for (const type of filtered) {
    const input = inputs.get(type.name)
    if (input) declareFilter(types, type, input)
  }
}

function declareFilter(types: ApiTypes, type: TypeModel, input: NamedClass): void {
  const add = (name: string, held: () => ApiType, zh: string, en: string): void => {
    Field(held, { nullable: true, description: describe({ zh, en }) })(input.prototype, name)
  }
  InputType(`${type.name}Filter`, {
    description: describe({ zh: `筛选：${type.words.zh}`, en: `which of: ${type.words.en}` }),
  })(input.made)
  add('AND', () => [input.made], '同时满足', 'all of them hold')
  add(
    'OR',
    () => [input.made],
    '满足其一；空列表不匹配任何对象',
    'one of them holds; an empty list fits nothing',
  )
  add('NOT', () => input.made, '不满足；未知视为不满足', 'it does not hold; what is unknown does not hold')
  if (type.entity) add('anyName', () => types.get('NameFilter'), '名称或任一别名', 'the name or any alias')
  for (const field of type.fields.values()) {
    if (field.sort === 'property' && !field.list) {
      add(field.name, () => types.get(filterNameOf(field.type)), field.words.zh, field.words.en)
    }
    if (field.sort === 'relation') {
      const name = declareRelationFilter(types, field)
      add(field.name, () => types.get(name), field.words.zh, field.words.en)
    }
  }
}

function declareRelationFilter(types: ApiTypes, field: RelationField): string {
  const { asserted } = field
  const entity = types.model.types.get(field.target)?.entity
  const name = `${field.target}${entity && !asserted ? 'Reference' : 'Relation'}Filter`
  const target = types.get(`${field.target}Filter`)
  declareInput(
    types,
    name,
    `按关系所及的${field.target}`,
    `by the ${field.target} that a relation leads to`,
    {
      some: [target, '至少有一个满足', 'one of them fits'],
      none: [target, '没有满足的', 'none of them fits'],
      count: [types.get('IntFilter'), '个数', 'how many there are'],
      ...(asserted && {
        relation: [
          types.get('RelationCondition'),
          '只计符合此条件的关系；单独给出时须至少有一个',
          'only relations that are so count; given alone, there must be one',
        ],
      }),
    },
  )
  return name
}
