import type { GraphQLResolveInfo } from 'graphql'
import type { Planned } from '../query/Plan.ts'
import type { Asking, Question } from './Question.ts'

type Listed<Given> = Omit<Question, 'plan'> & {
  readonly plan: (asking: Asking, given: Given, info: GraphQLResolveInfo) => Planned<unknown>
}

/** A question whose answer is stored whole: one statement. */
export const plannedQuestion = <Given extends object>({ plan, ...question }: Listed<Given>): Question => ({
  ...question,
  plan: (asking, given, info) => Promise.resolve(plan(asking, given as Given, info)),
})
