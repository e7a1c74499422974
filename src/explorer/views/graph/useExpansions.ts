import { useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from '../../ask.ts'
import { failureOf } from '../../failureOf.ts'
import { GraphDocument, type GraphQuery } from '../../generated/documents.ts'

type Round = GraphQuery['neighborhood']

const SOME = 40
/** The API tells no more at once. */
export const MOST = 500

export interface Failure {
  readonly code: string
  readonly message: string
}

interface Expansions {
  /** What was fetched, by the entity that it lies round, in the order of the steps. */
  readonly rounds: ReadonlyMap<string, Round>
  /** What failed, by the entity, until it is asked again. */
  readonly failures: ReadonlyMap<string, Failure>
  readonly again: (id: string) => void
}

/**
 * Neighbourhoods by the steps that the address tells; an entity stands there once more, when more of it was asked for.
 * What was fetched stays, so that going back and forth asks nothing.
 */
export function useExpansions(centre: string | null, steps: readonly string[]): Expansions {
  const [known, setKnown] = useState<ReadonlyMap<string, Round>>(new Map())
  const [failed, setFailed] = useState<ReadonlyMap<string, Failure>>(new Map())
  const wanted = useMemo(() => wantedBy(centre, steps), [centre, steps.join(' ')])
  // One after the other: each finds its place beside what is there, as when the reader opened it.
  const next = wanted.find(({ key }) => !known.has(key) && !failed.has(key)) ?? null
  useEffect(() => {
    if (next === null) return undefined
    const control = new AbortController()
    const { key, id, limit } = next
    ask(GraphDocument, { id, limit }, control.signal).then(
      ({ neighborhood }) => {
        setKnown((before) => new Map(before).set(key, neighborhood))
      },
      (error: unknown) => {
        if (control.signal.aborted) return
        const { code, message } = failureOf(error)
        setFailed((before) => new Map(before).set(key, { code, message }))
      },
    )
    return () => {
      control.abort()
    }
  }, [next?.key])
  const rounds = useMemo(() => toldOf(wanted, known), [wanted, known])
  return {
    rounds,
    failures: toldOf(wanted, failed),
    again: (id) => {
      const keys = new Set(wanted.filter((one) => one.id === id).map(({ key }) => key))
      setFailed((before) => new Map([...before].filter(([key]) => !keys.has(key))))
    },
  }
}

interface Wanted {
  readonly key: string
  readonly id: string
  readonly limit: number
}

/** The centre's first neighbours are there without a step. */
const wantedBy = (centre: string | null, steps: readonly string[]): readonly Wanted[] =>
  steps.map((id, at) => {
    const limit = id === centre || steps.indexOf(id) < at ? MOST : SOME
    return { key: `${limit} ${id}`, id, limit }
  })

/** What is told of each entity by its last step that has anything. */
function toldOf<Told>(wanted: readonly Wanted[], told: ReadonlyMap<string, Told>): ReadonlyMap<string, Told> {
  return new Map(
    wanted.flatMap(({ key, id }): [string, Told][] => {
      const one = told.get(key)
      return one === undefined ? [] : [[id, one]]
    }),
  )
}
