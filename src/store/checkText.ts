import { isWellFormed } from '../text/isWellFormed.ts'
import { InvalidText } from './InvalidText.ts'

/**
 * Refuses lone surrogates and NUL, wherever they stand in a value: one engine would store U+FFFD in silence.
 *
 * @throws InvalidText
 */
export function checkText(value: unknown): void {
  if (typeof value === 'string' && !isWellFormed(value)) {
    throw new InvalidText('A text holds half a character (a lone surrogate) or NUL; send well-formed Unicode')
  }
  if (typeof value === 'object' && value !== null) for (const held of Object.values(value)) checkText(held)
}
