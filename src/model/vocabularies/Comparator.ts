import { vocabulary } from '../vocabulary.ts'

export const Comparator = vocabulary('Comparator', '数值的比较词', 'The word that bounds a figure', {
  AT_LEAST: ['以上', 'the figure or more'],
  ABOUT: ['左右', 'about the figure'],
  AT_MOST: ['以内', 'the figure or less'],
  OVER: ['超过', 'more than the figure'],
})
export type Comparator = keyof typeof Comparator.values
