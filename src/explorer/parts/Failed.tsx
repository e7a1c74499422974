import type { VNode } from 'preact'
import { online } from '../state/online.ts'
import { say, sayFailure } from '../words.ts'

interface Props {
  readonly code: string
  /** The server's own words. */
  readonly message: string
  readonly again: () => void
}

/** What went wrong and what to do, with a way to try again; the server's words for whoever looks into it. */
export function Failed({ code, message, again }: Props): VNode {
  // The code tells the manager nothing that the sentence does not where no server was reached.
  const isUnreached = code === 'OFFLINE'
  return (
    <p class="failed" role="alert">
      {isUnreached && !online.value ? say('noNetwork') : sayFailure(code)}{' '}
      <button type="button" onClick={again}>
        {say('again')}
      </button>
      {!isUnreached && (
        <>
          {' '}
          <span class="quiet">{message === '' ? code : `${code}: ${message}`}</span>
        </>
      )}
    </p>
  )
}
