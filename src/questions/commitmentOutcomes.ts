import { askedText } from '../query/askedText.ts'
import { statement } from '../store/statement.ts'
import { foldName } from '../text/foldName.ts'
import { commitmentArguments, type CommitmentsAsked } from './commitments.ts'
import { composedQuestion } from './composedQuestion.ts'

/** How promises came out, counted: one statement. */
export const commitmentOutcomes = composedQuestion<CommitmentsAsked & { readonly year?: number | null }>({
  name: 'commitmentOutcomes',
  title: { zh: '承诺结果的统计', en: 'How promises came out' },
  description: {
    zh: '各年、各类承诺按结果计数；没有的结果不列出',
    en: 'promises counted by year, sort and outcome; what does not occur is not listed',
  },
  arguments: {
    year: { type: 'Int', words: { zh: '承诺实现的年份', en: 'the year promised for' } },
    ...commitmentArguments,
  },
  reads: 500,
  answer: { to: 'OutcomeCount', cardinality: 'list', most: 80 },
  compose: async ({ store }, given) => {
    const named = (argument: 'indicator' | 'place'): string | null => {
      const name = given[argument]
      return typeof name === 'string' ? askedText(argument, name) : null
    }
    const [indicator, place] = [named('indicator'), named('place')]
    const folded = (name: string | null): string | null => (name === null ? null : foldName(name))
    const parameters = {
      year: given.year ?? null,
      indicator,
      indicatorFolded: folded(indicator),
      place,
      placeFolded: folded(place),
    }
    return store.read({ text: statement('countCommitments'), parameters })
  },
})
