import { askedText } from './askedText.ts'
import { findIds, type Named } from './findIds.ts'

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
  const members = named.model.types.get(type)?.members ?? []
  const kindOf = named.model.kinds.find(({ slug }) => asked.startsWith(`${slug}:`))
  if (kindOf) return members.includes(kindOf.name) ? asked : undefined
  const kinds = named.model.kinds.flatMap(({ name, kind }) => (members.includes(name) ? (kind ?? []) : []))
  const [found] = await findIds(named, asked, kinds, 1)
  return found
}
