import { neighborhood } from './neighborhood.ts'
import { offered } from './offered.ts'
import { paths } from './paths.ts'
import type { Question } from './Question.ts'

const asked: readonly Question[] = [paths, neighborhood]

/** Every question, in the order in which they are offered. */
export const questions: readonly Question[] = [...asked, offered(asked)]
