import { scaleOf } from './scaleOf.ts'

/** Units of measure have English names; words that only count things (个, 家, 项) have none. */
const measures = new Map([
  ['%', '%'],
  ['个百分点', 'percentage points'],
  ['元', 'yuan'],
  ['元/年', 'yuan a year'],
  ['美元', 'US dollars'],
  ['人', 'people'],
  ['名', 'people'],
  ['户', 'households'],
  ['人次', 'person-times'],
  ['户次', 'household-times'],
  ['亩', 'mu'],
  ['公顷', 'hectares'],
  ['吨', 'tonnes'],
  ['公斤', 'kilograms'],
  ['斤', 'jin (0.5 kg)'],
  ['千瓦', 'kilowatts'],
  ['度', 'kilowatt-hours'],
  ['米', 'metres'],
  ['公里', 'kilometres'],
  ['平方米', 'square metres'],
  ['立方米', 'cubic metres'],
  ['微克/立方米', 'micrograms per cubic metre'],
  ['摄氏度', 'degrees Celsius'],
  ['年', 'years'],
  ['天', 'days'],
  ['小时', 'hours'],
  ['个工作日', 'working days'],
])

const scales = new Map([
  [1, ''],
  [1e2, 'hundred '],
  [1e3, 'thousand '],
  [1e4, '10,000 '],
  [1e6, 'million '],
  [1e7, '10 million '],
  [1e8, '100 million '],
  [1e12, 'trillion '],
])

/**
 * A unit in English; undefined where it has no English name or only counts things.
 *
 * @example unitInEnglish('亿元') === '100 million yuan'
 * @example unitInEnglish('万千瓦') === '10,000 kilowatts'
 */
export function unitInEnglish(unit: string): string | undefined {
  const [numbers = ''] = /^[百千万亿]*/.exec(unit) ?? []
  for (let length = 0; length <= numbers.length; length += 1) {
    const name = measures.get(unit.slice(length))
    const scale = scales.get(scaleOf(unit.slice(0, length)).factor)
    if (name !== undefined) return scale === undefined ? undefined : `${scale}${name}`
  }
  return undefined
}
