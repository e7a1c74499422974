import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, AskFailed } from '../../ask.ts'
import { GraphDocument, type GraphQuery } from '../../generated/documents.ts'

type Round = GraphQuery['neighborhood']

export interface Failure {
  readonly id: string
  readonly code: string
  readonly message: string
}

export interface Expansions {
  /** What was fetched, by the entity that it lies round. */
  readonly rounds: ReadonlyMap<string, Round>
  /** What failed last, until it is asked again. */
  readonly failed: Failure | null
  readonly expand: (id: string, limit: number) => void
}

/** Neighbourhoods that the reader asked for, one by one. */
export function useExpansions(): Expansions {
  const [rounds, setRounds] = useState<ReadonlyMap<string, Round>>(new Map())
  const [failed, setFailed] = useState<Failure | null>(null)
  const control = useRef(new AbortController())
  useEffect(
    () => () => {
      control.current.abort()
    },
    [],
  )
  const expand = (id: string, limit: number): void => {
    setFailed(null)
    ask(GraphDocument, { id, limit }, control.current.signal).then(
      ({ neighborhood }) => {
        setRounds((known) => new Map(known).set(id, neighborhood))
      },
      (error: unknown) => {
        if (control.current.signal.aborted) return
        const { code, message } =
          error instanceof AskFailed ? error : { code: 'ERROR', message: String(error) }
        setFailed({ id, code, message })
      },
    )
  }
  return { rounds, failed, expand }
}
