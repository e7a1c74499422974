import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../ask.ts'
import { failureOf } from '../../failureOf.ts'
import { GraphDocument, type GraphQuery } from '../../generated/documents.ts'

type Round = GraphQuery['neighborhood']

const SOME = 40
/** The API tells no more at once. */
export const MOST = 500

export interface Failure {
  readonly id: string
  readonly code: string
  readonly message: string
}

interface Expansions {
  /** What was fetched, by the entity that it lies round. */
  readonly rounds: ReadonlyMap<string, Round>
  /** What was expanded, one after the other; an entity once more, when more of it was asked for. */
  readonly steps: readonly string[]
  /** What failed last, until it is asked again. */
  readonly failed: Failure | null
  readonly expand: (id: string, isMore: boolean) => void
}

/** Neighbourhoods that the reader asked for, one by one; first those that the address tells, `begun`. */
export function useExpansions(centre: string | null, begun: readonly string[]): Expansions {
  const [rounds, setRounds] = useState<ReadonlyMap<string, Round>>(new Map())
  const [steps, setSteps] = useState(begun)
  const [failed, setFailed] = useState<Failure | null>(null)
  const control = useRef(new AbortController())
  const expand = async (id: string, isMore: boolean): Promise<void> => {
    const { signal } = control.current
    setFailed(null)
    try {
      const { neighborhood } = await ask(GraphDocument, { id, limit: isMore ? MOST : SOME }, signal)
      setRounds((known) => new Map(known).set(id, neighborhood))
      setSteps((known) => withStep(known, id, timesOf(id, isMore, centre)))
    } catch (error) {
      if (signal.aborted) return
      const { code, message } = failureOf(error)
      setFailed({ id, code, message })
    }
  }
  useEffect(() => {
    // One after the other: each finds its place beside what is there, as when the reader opened it.
    const replay = async (): Promise<void> => {
      for (const [at, id] of begun.entries()) {
        if (control.current.signal.aborted) return
        await expand(id, id === centre || begun.indexOf(id) < at)
      }
    }
    void replay()
    return () => {
      control.current.abort()
    }
  }, [])
  return {
    rounds,
    steps,
    failed,
    expand: (id, isMore) => {
      void expand(id, isMore)
    },
  }
}

/** The centre's first neighbours are there without a step. */
const timesOf = (id: string, isMore: boolean, centre: string | null): number =>
  (id === centre ? 0 : 1) + (isMore ? 1 : 0)

/** What is asked again, or by a double click, is no other step. */
const withStep = (steps: readonly string[], id: string, times: number): readonly string[] =>
  steps.filter((one) => one === id).length < times ? [...steps, id] : steps
