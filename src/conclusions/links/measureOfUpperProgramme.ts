import type { Fact } from './LinkFacts.ts'
import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { viaFacts } from './viaFacts.ts'

/** One step more: what a programme of programmes holds is less surely meant. */
export const measureOfUpperProgramme: LinkRule = {
  name: 'MEASURE_OF_UPPER_PROGRAMME',
  weight: 0.4,
  words: {
    zh: '项目实施的措施经一层上级政策属于该政策',
    en: 'the project implements a measure of a programme that is a part of the policy',
  },
  find: (facts) => {
    const upper = new Map(
      [...facts.partOf].map(([measure, programmes]): [string, Fact[]] => [
        measure,
        programmes.flatMap((programme) =>
          (facts.partOf.get(programme.to) ?? []).map((above) => ({
            from: measure,
            to: above.to,
            statements: [...above.statements, ...programme.statements],
            documents: above.documents.filter((one) => programme.documents.includes(one)),
            places: above.places,
          })),
        ),
      ]),
    )
    return viaFacts(facts, {
      first: facts.policiesOf,
      then: upper,
      tell: (measure) => `措施${quoted(measure)}`,
      inOneDocument: true,
    })
  },
}
