import type { Mistake } from './Mistake.ts'

/** A mistake without its place. */
export type Fault = Pick<Mistake, 'code' | 'message' | 'advice'>
