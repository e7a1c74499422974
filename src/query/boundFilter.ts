import { isWellFormed } from '../text/isWellFormed.ts'
import { BadUserInput } from './BadUserInput.ts'

/** The embedded engine nests 64 expressions; each level of a filter takes several. */
const DEEPEST = 8
/** Each step of `some` or `none` multiplies what must be looked at. */
const MOST_STEPS = 4
const MOST_CONDITIONS = 500
const LONGEST_TEXT = 1_000

interface Measure {
  depth: number
  steps: number
  conditions: number
}

/**
 * Refuses a filter that is too deep or too large for either engine, and texts that neither can compare.
 *
 * @throws BadUserInput naming `filter`
 */
export function boundFilter(filter: unknown): void {
  const measured: Measure = { depth: 0, steps: 0, conditions: 0 }
  measure(filter, { depth: 1, steps: 0 }, measured)
  if (measured.depth > DEEPEST) {
    refuse(`filter: more than ${DEEPEST} levels were given; ask with fewer AND, OR, NOT, some and none`)
  }
  if (measured.steps > MOST_STEPS) {
    refuse(`filter: relations within relations go over ${MOST_STEPS} steps; ask with fewer some and none`)
  }
  if (measured.conditions > MOST_CONDITIONS) {
    refuse(`filter: ${measured.conditions} conditions were given; allowed are ${MOST_CONDITIONS}`)
  }
}

function measure(value: unknown, at: { depth: number; steps: number }, measured: Measure): void {
  if (at.depth > DEEPEST + 1) return
  if (Array.isArray(value)) {
    for (const one of value) measure(one, at, measured)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      const step = name === 'some' || name === 'none' ? 1 : 0
      const level = step === 1 || ['AND', 'OR', 'NOT'].includes(name) ? 1 : 0
      measure(held, { depth: at.depth + level, steps: at.steps + step }, measured)
    }
  } else {
    measured.conditions += 1
    checkValue(value)
  }
  measured.depth = Math.max(measured.depth, at.depth)
  measured.steps = Math.max(measured.steps, at.steps)
}

function checkValue(value: unknown): void {
  if (typeof value !== 'string') return
  if (value.length > LONGEST_TEXT) {
    refuse(`filter: a text of ${value.length} characters was given; allowed are ${LONGEST_TEXT}`)
  }
  if (!isWellFormed(value)) {
    refuse('filter: a text holds half a character or NUL; send well-formed Unicode')
  }
}

function refuse(message: string): never {
  throw new BadUserInput('filter', message)
}
