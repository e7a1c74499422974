import { cutText } from '../text/cutText.ts'
import { isWellFormed } from '../text/isWellFormed.ts'
import { BadUserInput } from './BadUserInput.ts'

/** A name is shorter; Lucene refuses more than 1,024 bigrams. */
const LONGEST_NAME = 200

/**
 * The one rule for text that a caller gives: well-formed Unicode without NUL, at most 200 characters (ids: more); it is composed
 * (NFC) and trimmed. Whatever else stands in it is inert.
 *
 * @throws BadUserInput naming the argument
 */
export function askedText(argument: string, text: string, longest = LONGEST_NAME): string {
  const refuse = (message: string): never => {
    throw new BadUserInput(argument, `${argument}: ${message}`)
  }
  if (text.length > longest) refuse(`${text.length} characters were given; allowed are ${longest}`)
  if (!isWellFormed(text)) {
    refuse(`${JSON.stringify(cutText(text, 40))} holds half a character or NUL; send well-formed Unicode`)
  }
  return text.normalize('NFC').trim()
}
