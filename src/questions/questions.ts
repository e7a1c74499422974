import { collaborators } from './collaborators.ts'
import { neighborhood } from './neighborhood.ts'
import { offered } from './offered.ts'
import type { Question } from './Question.ts'
import { researchNetwork } from './researchNetwork.ts'

const asked: readonly Question[] = [neighborhood, researchNetwork, collaborators]

/** Every question, in the order in which they are offered. */
export const questions: readonly Question[] = [...asked, offered(asked)]
