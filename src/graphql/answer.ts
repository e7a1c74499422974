import type { Planned } from '../query/Plan.ts'
import type { Context } from './Context.ts'

/** Runs a plan: one statement at most. */
export async function answer<Value>({ store }: Context, planned: Planned<Value>): Promise<Value> {
  return planned.shape(planned.query ? await store.read(planned.query) : [])
}
