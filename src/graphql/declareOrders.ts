import type { PropertyDeclaration } from '../model/Declarations.ts'
import type { Model, TypeModel } from '../model/Model.ts'
import { valueOrdersOf } from '../model/valueOrdersOf.ts'
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
    ...(type.entity ? both('NAME', { zh: '按名称（拼音）', en: 'by name (pinyin)' }) : []),
    ...valueOrdersOf(type).flatMap(({ name, property }) => both(name, wordsOf(property))),
    ...[...type.fields.values()].flatMap((field) =>
      field.sort === 'relation' && field.asserted
        ? both(countOrderOf(field.name), {
            zh: `按数量：${field.words.zh}`,
            en: `by how many: ${field.words.en}`,
          })
        : [],
    ),
  ])

/** Short, for every kind has some; the property tells what it is. */
const wordsOf = ({ name, nullable, type }: PropertyDeclaration): Words => ({
  zh: `按 ${name}${typeof type === 'object' ? '（依其取值所列次序）' : ''}${nullable ? '，空者总在最后' : ''}`,
  en: `by \`${name}\`${typeof type === 'object' ? ' as its values are listed' : ''}${nullable ? ', null last either way' : ''}`,
})

/** Orders of what is stored: of entities by name, of all by declared properties and by how many nodes a relation leads to. */
export function declareOrders(types: ApiTypes, model: Model): void {
  for (const type of model.types.values()) {
    const values = type.entity || type.stored ? valuesOf(type) : {}
    if (Object.keys(values).length === 0) continue
    const words = { zh: `排序：${type.words.zh}`, en: `in what order: ${type.words.en}` }
    declareEnum(types, { name: `${type.name}Order`, words, values })
  }
}
