import { headingNamesPolicy } from './headingNamesPolicy.ts'
import { headingsNest } from './headingsNest.ts'
import { industrySupported } from './industrySupported.ts'
import type { LinkRule } from './LinkRule.ts'
import { measureOfProgramme } from './measureOfProgramme.ts'
import { measureOfUpperProgramme } from './measureOfUpperProgramme.ts'
import { namesShared } from './namesShared.ts'
import { partyImplements } from './partyImplements.ts'
import { placeImplements } from './placeImplements.ts'
import { policyLeadsClause } from './policyLeadsClause.ts'
import { sameSentence } from './sameSentence.ts'
import { upperHeadingIsPolicy } from './upperHeadingIsPolicy.ts'
import { upperHeadingNamesPolicy } from './upperHeadingNamesPolicy.ts'
import { wholeImplements } from './wholeImplements.ts'

/** Every rule by which a policy and a project are linked that no document links, the strongest first. */
export const linkRules: readonly LinkRule[] = [
  headingNamesPolicy,
  measureOfProgramme,
  wholeImplements,
  measureOfUpperProgramme,
  policyLeadsClause,
  upperHeadingNamesPolicy,
  namesShared,
  upperHeadingIsPolicy,
  headingsNest,
  industrySupported,
  partyImplements,
  sameSentence,
  placeImplements,
]
