import type { VNode } from 'preact'
import { say } from '../words.ts'

interface Props {
  readonly shown: number
  readonly total: number | null
  /** Null where there is no more, or it is on its way. */
  readonly more: (() => void) | null
}

/** How much of a list is shown, and the way to what follows. */
export function More({ shown, total, more }: Props): VNode | null {
  if (!more) return null
  return (
    <p>
      <button type="button" onClick={more}>
        {say('more')}
      </button>{' '}
      <span class="quiet">
        {shown} / {total}
      </span>
    </p>
  )
}
