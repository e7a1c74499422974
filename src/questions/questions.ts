import { commitmentOutcomes } from './commitmentOutcomes.ts'
import { commitments } from './commitments.ts'
import { conflicts } from './conflicts.ts'
import { neighborhood } from './neighborhood.ts'
import { offered } from './offered.ts'
import type { Question } from './Question.ts'

const asked: readonly Question[] = [commitments, commitmentOutcomes, conflicts, neighborhood]

/** Every question, in the order in which they are offered. */
export const questions: readonly Question[] = [...asked, offered(asked)]
