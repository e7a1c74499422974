import { changes } from './changes.ts'
import { compareCounties } from './compareCounties.ts'
import { countyProfile } from './countyProfile.ts'
import { industryProfile } from './industryProfile.ts'
import { neighborhood } from './neighborhood.ts'
import { projectGroups } from './projectGroups.ts'
import { offered } from './offered.ts'
import type { Question } from './Question.ts'

const asked: readonly Question[] = [
  neighborhood,
  changes,
  projectGroups,
  countyProfile,
  industryProfile,
  compareCounties,
]

/** Every question, in the order in which they are offered. */
export const questions: readonly Question[] = [...asked, offered(asked)]
