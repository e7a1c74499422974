import type { NameUnit } from './NameUnit.ts'

/**
 * A name's units as one line, so that they are found once, when a graph is assembled: each its text and its sounds,
 * after a space where a word begins, after `|` where the name may begin, else after `;`. `readForm` reads it.
 *
 * @example writeForm(unitsOf('长江市')) === '|长,chang,zhang;江,jiang 市,shi'
 */
export const writeForm = (units: readonly NameUnit[]): string =>
  units
    .map(({ text, sounds, startsWord, startsName }) => {
      const before = startsName ? '|' : startsWord ? ' ' : ';'
      return `${before}${[text, ...sounds].join(',')}`
    })
    .join('')
