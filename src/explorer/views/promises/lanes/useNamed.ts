import { LanesNamedDocument } from '../../../generated/documents.ts'
import type { Answer } from '../../../state/useAnswer.ts'
import { useEvery } from '../../../state/useEvery.ts'
import { useLasting } from '../../../state/useLasting.ts'
import { useRested } from '../../../state/useRested.ts'

export interface Named {
  /** The projects whose names fit; null where none is sought. */
  readonly ids: ReadonlySet<string> | null
  readonly answer: Answer<unknown>
  readonly isAwaited: boolean
}

/** Which projects a text names: the API compares names, here as everywhere. */
export function useNamed(text: string): Named {
  const sought = text.trim()
  const rested = useRested(sought)
  const variables = rested === '' ? null : { text: rested, after: null }
  const answer = useEvery(LanesNamedDocument, variables, ({ projects }) => projects)
  const lasting = useLasting(answer)
  const isTold = rested !== '' && lasting.state === 'told'
  return {
    ids: isTold ? new Set(lasting.data.map(({ id }) => id)) : null,
    answer,
    isAwaited: rested !== sought || (rested !== '' && answer.state === 'loading'),
  }
}
