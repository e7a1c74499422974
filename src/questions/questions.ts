import { changes } from './changes.ts'
import { collaborators } from './collaborators.ts'
import { commitmentOutcomes } from './commitmentOutcomes.ts'
import { commitments } from './commitments.ts'
import { compareCounties } from './compareCounties.ts'
import { conflicts } from './conflicts.ts'
import { countyProfile } from './countyProfile.ts'
import { industryProfile } from './industryProfile.ts'
import { linkRulesListed } from './linkRulesListed.ts'
import { neighborhood } from './neighborhood.ts'
import { offered } from './offered.ts'
import { offeredFields } from './offeredFields.ts'
import { paths } from './paths.ts'
import { policiesWithoutProjects } from './policiesWithoutProjects.ts'
import { policyLinks } from './policyLinks.ts'
import { projectGroups } from './projectGroups.ts'
import { projectsWithoutPolicies } from './projectsWithoutPolicies.ts'
import type { Question } from './Question.ts'
import { researchNetwork } from './researchNetwork.ts'
import { whyLinked } from './whyLinked.ts'

const asked: readonly Question[] = [
  policyLinks,
  whyLinked,
  linkRulesListed,
  policiesWithoutProjects,
  projectsWithoutPolicies,
  commitments,
  commitmentOutcomes,
  conflicts,
  paths,
  neighborhood,
  researchNetwork,
  collaborators,
  changes,
  projectGroups,
  countyProfile,
  industryProfile,
  compareCounties,
]

/** Every question, in the order in which they are offered. */
export const questions: readonly Question[] = [...asked, offered([...asked, ...offeredFields])]
