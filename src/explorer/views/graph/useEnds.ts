import { GraphEndsDocument } from '../../generated/documents.ts'
import type { GraphPlace } from '../../state/graphPath.ts'
import { useAnswer } from '../../state/useAnswer.ts'

/** One end of a path; its name is its id until it is told. */
export interface End {
  readonly id: string
  readonly name: string
  readonly isUnknown: boolean
}

export interface Ends {
  readonly from: End | null
  readonly to: End | null
  /** Whether their names are there. */
  readonly areTold: boolean
}

/** The ends of a path that the address tells, with their names. */
export function useEnds({ from, to }: GraphPlace): Ends {
  const ids = [from, to].filter((id) => id !== null)
  const answer = useAnswer(GraphEndsDocument, ids.length === 0 ? null : { ids })
  const told = answer.state === 'told' ? answer.data.nodes : null
  const endOf = (id: string | null): End | null => {
    if (id === null) return null
    const node = told?.[ids.indexOf(id)]
    const name = node && 'name' in node ? node.name : null
    return { id, name: name ?? id, isUnknown: told !== null && name === null }
  }
  return { from: endOf(from), to: endOf(to), areTold: told !== null }
}
