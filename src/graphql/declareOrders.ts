import type { Model, TypeModel } from '../model/Model.ts'
import type { Words } from '../model/Words.ts'
import { countOrderOf } from '../query/orderKeysOf.ts'
import type { ApiTypes } from './ApiTypes.ts'
import { declareEnum } from './declareEnum.ts'

const both = (key: string, words: Words): [string, Words][] => [
  [`${key}_ASC`, { zh: `${words.zh}，升序`, en: `${words.en}, ascending` }],
  [`${key}_DESC`, { zh: `${words.zh}，降序`, en: `${words.en}, descending` }],
]

const valuesOf = (type: TypeModel): Record<string, Words> =>
  Object.fromEntries([
    ...both('NAME', { zh: '按名称（拼音）', en: 'by name (pinyin)' }),
    ...[...type.fields.values()].flatMap((field) =>
      field.sort === 'relation' && field.asserted
        ? both(countOrderOf(field.name), {
            zh: `按数量：${field.words.zh}`,
            en: `by how many: ${field.words.en}`,
          })
        : [],
    ),
  ])

/** Orders of entities: by name, and by how many nodes a relation leads to. */
export function declareOrders(types: ApiTypes, model: Model): void {
  for (const type of model.types.values()) {
    if (!type.entity) continue
    const words = { zh: `排序：${type.words.zh}`, en: `in what order: ${type.words.en}` }
    declareEnum(types, { name: `${type.name}Order`, words, values: valuesOf(type) })
  }
}
