import type { GraphQLResolveInfo } from 'graphql'
import { askedText } from '../query/askedText.ts'
import { statement } from '../store/statement.ts'
import { textColumn } from '../store/textColumn.ts'
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
  const successors = await successorsOf(context, missing)
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

async function successorsOf({ store }: Context, ids: string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read({ text: statement('findSuccessors'), parameters: { ids } })
  return new Map(rows.map((row) => [textColumn(row, 'retired'), textColumn(row, 'id')]))
}
