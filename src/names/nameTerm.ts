import { cutText } from '../text/cutText.ts'

/** Longer beginnings tell no more. */
const LONGEST = 12

/**
 * What names are indexed by. Terms are letters, digits and characters alone, so that every engine keeps them as they
 * are and nothing in them is syntax; a letter before them tells their sorts apart.
 */
export const nameTerm = {
  /** A beginning of a run of letters or digits. */
  beginning: (text: string): string => `w${cutText(text, LONGEST)}`,
  character: (character: string): string => character,
  pair: (one: string, other: string): string => one + other,
  /** One syllable or two that follow each other. */
  sounds: (...sounds: readonly string[]): string => `p${sounds.join('')}`,
  initials: (one: string, other: string): string => `i${one}${other}`,
  /** A whole name: few bear one, so an index puts them before the many that hold it. */
  whole: (flat: string): string => `x${cutText(flat, LONGEST)}`,
  kind: (kind: string): string => `k${kind.toLowerCase().replaceAll(/[^a-z]/g, '')}`,
} as const
