import { useEffect, useState } from 'preact/hooks'
import { ask, AskFailed } from '../ask.ts'
import type { TypedDocumentString } from '../generated/documents.ts'

export type Answer<Result> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: string; readonly message: string; readonly again: () => void }
  | { readonly state: 'told'; readonly data: Result }

/** Asks as the variables change; what was asked before is given up. `null` for variables asks nothing yet. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [answer, setAnswer] = useState<Answer<Result>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const key = JSON.stringify(variables)
  useEffect(() => {
    if (variables === null) return undefined
    const control = new AbortController()
    setAnswer({ state: 'loading' })
    ask(document, variables, control.signal).then(
      (data) => {
        setAnswer({ state: 'told', data })
      },
      (error: unknown) => {
        if (control.signal.aborted) return
        const { code, message } =
          error instanceof AskFailed ? error : { code: 'ERROR', message: String(error) }
        const again = (): void => {
          setRound(round + 1)
        }
        setAnswer({ state: 'failed', code, message, again })
      },
    )
    return () => {
      control.abort()
    }
  }, [document, key, round])
  return answer
}
