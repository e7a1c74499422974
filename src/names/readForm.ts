import type { NameUnit } from './NameUnit.ts'

/** The units of a line that `writeForm` wrote. */
export const readForm = (form: string): NameUnit[] =>
  [...form.matchAll(/([|; ])([^|; ]*)/g)].map(([, before, unit = '']) => {
    const [text = '', ...sounds] = unit.split(',')
    return { text, sounds, startsWord: before !== ';', startsName: before === '|' }
  })
