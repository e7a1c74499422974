import { askedText } from './askedText.ts'
import { findIds, type Named } from './findIds.ts'
import { isA } from './isA.ts'
import { kindsOf } from './kindsOf.ts'

/**
 * The id that an argument gives, or that of the best connected entity which bears the name that it gives: undefined
 * where no kind of the type has it. What begins like an id is one, and is not looked up.
 *
 * @throws BadUserInput naming the argument
 */
export async function idOrName(
  named: Named,
  argument: string,
  given: string,
  type: string,
): Promise<string | undefined> {
  const asked = askedText(argument, given)
  if (isA(named.model, asked, 'Entity')) return isA(named.model, asked, type) ? asked : undefined
  const [found] = await findIds(named, asked, kindsOf(named.model, type), 1)
  return found
}
