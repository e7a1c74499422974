import type { VNode } from 'preact'
import type { GraphQuery } from '../generated/documents.ts'
import { say } from '../words.ts'

interface Props {
  readonly node: Pick<GraphQuery['neighborhood']['nodes'][number], 'id' | 'degree'>
  /** What a picture shows. */
  readonly relations: GraphQuery['neighborhood']['relations']
}

/** How many relations an entity has, and how many of them are shown where that is not all. */
export function RelationsTold({ node: { id, degree }, relations }: Props): VNode {
  const shown = relations.filter(({ from, to }) => from.id === id || to.id === id).length
  return (
    <span class="quiet">
      {say('relations')} {shown < degree ? `${shown} / ${degree}` : degree}
    </span>
  )
}
