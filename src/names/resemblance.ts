import type { NameUnit } from './NameUnit.ts'

/** The share of pairs of neighbours that a text and a name have in common (Dice); 0 where either is too short. */
export function resemblance(asked: readonly NameUnit[], units: readonly NameUnit[]): number {
  const [given, name] = [pairsOf(asked), pairsOf(units)]
  if (given.size < 2 || name.size < 2) return 0
  const shared = [...given].filter((pair) => name.has(pair)).length
  return (2 * shared) / (given.size + name.size)
}

const pairsOf = (units: readonly NameUnit[]): Set<string> =>
  new Set(units.slice(1).map(({ text }, index) => `${units[index]?.text ?? ''} ${text}`))
