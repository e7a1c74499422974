import type { Planned } from '../query/Plan.ts'
import type { Context } from './Context.ts'

/** Runs a plan: one statement. */
export async function answer<Value>({ store }: Context, planned: Planned<Value>): Promise<Value> {
  return planned.shape(await store.read(planned.query))
}
