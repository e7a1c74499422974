import type { GraphQLResolveInfo } from 'graphql'
import { askedText } from '../query/askedText.ts'
import { successorsOf } from '../store/successorsOf.ts'
import { answer } from './answer.ts'
import type { Context } from './Context.ts'

/** An id of a relation holds two others. */
const LONGEST_ID = 500

/**
 * What bears the ids, in their order; null where nothing does. An id that a judgement retired leads to its
 * successor: only where an entity is missing does that take a second and a third statement.
 */
export async function answerIds(
  context: Context,
  info: GraphQLResolveInfo,
  given: readonly string[],
  argument = 'id',
): Promise<readonly unknown[]> {
  const ids = given.map((id) => askedText(argument, id, LONGEST_ID))
  const found = await answer(context, context.planner.nodes(info, ids))
  const missing = ids.filter((id, index) => found[index] === null && isEntity(context, id))
  if (missing.length === 0) return found
  const successors = await successorsOf(context.store, missing)
  if (successors.size === 0) return found
  return answer(
    context,
    context.planner.nodes(
      info,
      ids.map((id) => successors.get(id) ?? id),
    ),
  )
}

const isEntity = ({ model }: Context, id: string): boolean =>
  model.kinds.some((kind) => id.startsWith(`${kind.slug}:`))
