import { groupBy } from '../../text/groupBy.ts'
import type { LinkRule } from './LinkRule.ts'

/** By itself little: a sentence of a report may list a page of unlike things. */
export const sameSentence: LinkRule = {
  name: 'SAME_SENTENCE',
  weight: 0.15,
  words: { zh: '同一句中同时点名', en: 'one sentence names both' },
  find: ({ mentions, policies, projects }) =>
    [...mentions.values()].flatMap((all) =>
      [...groupBy(all, ({ sentence }) => String(sentence)).values()].flatMap((sentence) =>
        sentence
          .filter(({ entity }) => policies.has(entity))
          .flatMap((policy) =>
            sentence
              .filter(({ entity }) => projects.has(entity))
              .map((project) => ({
                policy: policy.entity,
                project: project.entity,
                detail: '同一句',
                statements: [policy.statement, project.statement],
              })),
          ),
      ),
    ),
}
