import { useEffect, useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { failureOf } from '../failureOf.ts'
import type { TypedDocumentString } from '../generated/documents.ts'

export type Answer<Result> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string; readonly message: string; readonly again: () => void }
  | { readonly state: 'told'; readonly data: Result }

interface Kept<Result> {
  readonly key: string | null
  readonly answer: Answer<Result>
}

const loading = { state: 'loading' } as const

/**
 * Asks as the key changes; what was asked before is given up. `null` asks nothing yet. What failed for want of a
 * network is asked again when there is one.
 */
export function useAsked<Result>(
  key: string | null,
  asking: (signal: AbortSignal) => Promise<Result>,
): Answer<Result> {
  const [kept, setKept] = useState<Kept<Result>>({ key, answer: loading })
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (key === null) return undefined
    const control = new AbortController()
    const setAnswer = (answer: Answer<Result>): void => {
      if (!control.signal.aborted) setKept({ key, answer })
    }
    setAnswer(loading)
    asking(control.signal).then(
      (data) => {
        setAnswer({ state: 'told', data })
      },
      (error: unknown) => {
        const { code, message } = failureOf(error)
        const again = (): void => {
          setRound(round + 1)
        }
        setAnswer({ state: 'failed', code, message, again })
      },
    )
    return () => {
      control.abort()
    }
  }, [key, round])
  // Until the effect has run, what is kept is the answer to another key.
  const answer: Answer<Result> = kept.key === key ? kept.answer : loading
  const isWaiting = answer.state === 'failed' && answer.code === 'OFFLINE'
  useEffect(() => {
    if (!isWaiting) return undefined
    window.addEventListener('online', answer.again)
    return () => {
      window.removeEventListener('online', answer.again)
    }
  }, [isWaiting, round])
  return answer
}

/** Asks as the variables change. `null` for variables asks nothing yet. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = variables === null ? null : `${document.toString()} ${JSON.stringify(variables)}`
  return useAsked(key, (signal) => ask(document, variables as Variables, signal))
}
