import type { NameUnit } from './NameUnit.ts'

/** A text followed through the units of a name. */
export interface NamePath {
  readonly start: number
  /** The first unit after it. */
  readonly end: number
  /** Units that were taken by their sound. */
  readonly said: number
  /** Of these, those whose sound is not how they are said here. */
  readonly saidOtherwise: number
  /** Whether the last unit has only begun. */
  readonly isBroken: boolean
}

interface Step extends NamePath {
  readonly rest: string
}

/**
 * How a text without its spaces runs through a name, from each unit where it can: units as written or as said, each
 * whole, but the last, which may have only begun.
 */
export const pathsThrough = (units: readonly NameUnit[], flat: string): NamePath[] =>
  units.flatMap(({ text }, start) => {
    if (text === '' || flat === '') return []
    const found = follow(units, { start, end: start, said: 0, saidOtherwise: 0, isBroken: false, rest: flat })
    return found ? [found] : []
  })

function follow(units: readonly NameUnit[], step: Step): NamePath | undefined {
  if (step.rest === '') return { ...step, end: pastEmpty(units, step.end) }
  const unit = units[step.end]
  if (!unit) return undefined
  for (const next of stepsOver(unit, step)) {
    const found = follow(units, next)
    if (found) return found
  }
  return undefined
}

/** The second half of a number belongs to the first. */
const pastEmpty = (units: readonly NameUnit[], end: number): number =>
  units[end]?.text === '' ? pastEmpty(units, end + 1) : end

/** Two letters are initials rather than the beginning of an English word; one digit begins too many numbers. */
const isBeginning = (text: string): boolean => text.length > (/^\d/.test(text) ? 1 : 2)

/** A syllable may have only begun where one before it is whole. */
function stepsOver({ text, sounds }: NameUnit, step: Step): Step[] {
  const { rest, start, end, said } = step
  const over = (length: number, further: Partial<Step> = {}): Step => ({
    ...step,
    ...further,
    end: end + 1,
    rest: rest.slice(length),
  })
  const steps: Step[] = []
  if (rest.startsWith(text)) steps.push(over(text.length))
  else if (text.startsWith(rest) && (end > start || isBeginning(rest))) {
    steps.push(over(rest.length, { isBroken: true }))
  }
  for (const [index, sound] of sounds.entries()) {
    const further = { said: said + 1, saidOtherwise: step.saidOtherwise + (index > 0 ? 1 : 0) }
    if (rest.startsWith(sound)) steps.push(over(sound.length, further))
    else if (said > 0 && sound.startsWith(rest)) steps.push(over(rest.length, { ...further, isBroken: true }))
  }
  return steps
}
