import { askedText } from './askedText.ts'
import { findIds, type Named } from './findIds.ts'
import { kindsOf } from './kindsOf.ts'

/**
 * The id of the best connected entity of a type that has the id which an argument gives, had it once, or bears it as a
 * name: undefined where there is none. One statement.
 *
 * @throws BadUserInput naming the argument
 */
export async function idOrName(
  named: Named,
  argument: string,
  given: string,
  type: string,
): Promise<string | undefined> {
  const [found] = await findIds(named, askedText(argument, given), kindsOf(named.model, type), 1)
  return found
}
