import { composedQuestion } from './composedQuestion.ts'
import type { Question } from './Question.ts'

/** The list of questions itself, so that a page or another program can offer them. */
export const offered = (questions: readonly Question[]): Question =>
  composedQuestion({
    name: 'questions',
    title: { zh: '可以提的问题', en: 'What can be asked' },
    description: {
      zh: '每个问题的题目、说明和可直接执行的示例',
      en: 'each question with its title, what it answers and an example to run',
    },
    example: '{ questions { name title { zh en } description { zh en } example } }',
    arguments: {},
    answer: { to: 'Question', cardinality: 'list' },
    compose: () =>
      Promise.resolve(
        questions.map(({ name, title, description, example }) => ({
          name,
          title,
          description,
          example: `# ${title.zh}\n# ${title.en}\n${example}`,
        })),
      ),
  })
