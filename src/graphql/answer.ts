import type { Planned } from '../query/Plan.ts'
import { readPlanned } from '../query/readPlanned.ts'
import type { Context } from './Context.ts'

/** Runs a plan: one statement at most, and one for each text that names are to match. */
export async function answer<Value>({ store }: Context, planned: Planned<Value>): Promise<Value> {
  return planned.shape(planned.query ? await readPlanned(store, planned.query) : [])
}
