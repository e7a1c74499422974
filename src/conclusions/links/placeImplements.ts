import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { viaFacts } from './viaFacts.ts'

/** Least of all: much goes on in one county. */
export const placeImplements: LinkRule = {
  name: 'PLACE_IMPLEMENTS',
  weight: 0.1,
  words: {
    zh: '项目所在的县区、园区或景区实施该政策或受其支持',
    en: 'the county, zone or scenic spot of the project implements the policy or is supported by it',
  },
  find: (facts) => {
    const places = new Map(
      [...facts.placesOf].map(([id, all]) => [
        id,
        all.filter(({ to }) => !facts.projects.has(to) && !to.startsWith('place:')),
      ]),
    )
    return viaFacts(facts, { first: places, then: facts.policiesOf, tell: quoted })
  },
}
