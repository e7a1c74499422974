import type { Asking, Question } from './Question.ts'

type Composed<Given> = Omit<Question, 'plan'> & {
  /** Asks the store and puts together values and ids; the planner then tells what the caller selected of them. */
  readonly compose: (asking: Asking, given: Given) => Promise<unknown>
}

/** A question that is put together from what the store tells, then told by one more statement. */
export const composedQuestion = <Given extends object>({
  compose,
  ...question
}: Composed<Given>): Question => ({
  ...question,
  plan: async (asking, given, info) =>
    asking.planner.compose(info, question.answer, await compose(asking, given as Given)),
})
