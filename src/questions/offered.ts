import { composedQuestion } from './composedQuestion.ts'
import type { Offer, Question } from './Question.ts'

/** The list of questions itself, so that a page or another program can offer them. */
export const offered = (offers: readonly Offer[]): Question =>
  composedQuestion({
    name: 'questions',
    title: { zh: '可以提的问题', en: 'What can be asked' },
    description: {
      zh: '每个问题的题目、说明和可直接执行的示例',
      en: 'each question with its title, what it answers and an example to run',
    },
    arguments: {},
    answer: { to: 'Question', cardinality: 'list', most: 40 },
    compose: ({ examples }) =>
      Promise.resolve(
        offers.map(({ name, title, description }) => ({
          name,
          title,
          description,
          example: examples.get(name) ?? null,
        })),
      ),
  })
