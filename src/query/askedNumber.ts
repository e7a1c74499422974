import { BadUserInput } from './BadUserInput.ts'

/**
 * A whole number that a caller gives for an argument, or what it is by default.
 *
 * @throws BadUserInput naming the argument and its bounds
 */
export function askedNumber(
  argument: string,
  given: number | null | undefined,
  { from, to, fallback }: { readonly from: number; readonly to: number; readonly fallback: number },
): number {
  const asked = given ?? fallback
  if (Number.isInteger(asked) && asked >= from && asked <= to) return asked
  throw new BadUserInput(argument, `${argument}: ${asked} was given; allowed is ${from} to ${to}`)
}
