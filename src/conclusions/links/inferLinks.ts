import { compareText } from '../../text/compareText.ts'
import { groupBy } from '../../text/groupBy.ts'
import { areOpposed } from './areOpposed.ts'
import type { LinkFacts } from './LinkFacts.ts'
import { linkRules } from './linkRules.ts'
import type { Sign } from './LinkRule.ts'

export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly detail: string
  readonly statements: readonly string[]
}

export interface InferredLink {
  readonly policy: string
  readonly project: string
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** However many signs there are, only a document makes it sure. */
const MOST = 0.95

/**
 * Policies and projects that some rule links, with the sum of the rules' weights. A rule counts once for a pair,
 * however often it is met; where the sum would pass 0.95, each weight is lowered alike.
 */
export function inferLinks(facts: LinkFacts): InferredLink[] {
  const namesOf = (id: string): readonly string[] => facts.names.get(id) ?? []
  const isOfOneSetting = ({ policy, project }: Sign): boolean =>
    !areOpposed(namesOf(policy), namesOf(project))
  const reasons = linkRules.flatMap(({ name, weight, find }) =>
    [...groupBy(find(facts).filter(isOfOneSetting), pairOf)].map(([pair, signs]) => ({
      pair,
      rule: name,
      weight,
      signs,
    })),
  )
  return [...groupBy(reasons, ({ pair }) => pair)]
    .map(([pair, found]) => {
      const [policy = '', project = ''] = pair.split(' ')
      const weights = lowered(found.map(({ weight }) => weight))
      const told = found.map(({ rule, signs }, index) => ({
        rule,
        weight: weights[index] ?? 0,
        detail: signs[0]?.detail ?? '',
        statements: [...new Set(signs.flatMap(({ statements }) => statements))],
      }))
      return { policy, project, score: rounded(sumOf(weights)), reasons: told }
    })
    .sort((a, b) => b.score - a.score || compareText(pairOf(a), pairOf(b)))
}

const pairOf = ({ policy, project }: Pick<Sign, 'policy' | 'project'>): string => `${policy} ${project}`

/** Weights whose sum is 0.95 at most, lowered alike; what rounding down leaves goes to the first. */
function lowered(weights: readonly number[]): number[] {
  const sum = sumOf(weights)
  if (sum <= MOST) return [...weights]
  const [first = 0, ...rest] = weights.map((weight) => Math.floor((weight * MOST * 1_000) / sum) / 1_000)
  return [rounded(first + MOST - sumOf([first, ...rest])), ...rest]
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const rounded = (number: number): number => Math.round(number * 1_000) / 1_000
