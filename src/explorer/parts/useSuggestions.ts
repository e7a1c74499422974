import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { SuggestionsDocument, type EntityKind, type SuggestionsQuery } from '../generated/documents.ts'
import { useAsked, type Answer } from '../state/useAnswer.ts'

export type Hit = SuggestionsQuery['search']['edges'][number]['node'] & {
  /** Which of its names fits what was typed. */
  readonly matchedName: string
}

export interface Suggestions {
  /** To this very text. */
  readonly answer: Answer<readonly Hit[]>
  /** What the text before found, in sight until its successor answers or is slow. */
  readonly before: readonly Hit[]
  /** Whether the answer keeps the reader waiting. */
  readonly isSlow: boolean
  readonly askAgain: () => void
}

/** Typing is not asked letter by letter. */
const PAUSE_MS = 120

/** Whoever waits longer is told so. */
const SLOW_MS = 300

/** The longest text that the API searches for. */
const LONGEST = 200

const none: readonly Hit[] = []

/** Entities that a text may mean, asked for as it is typed. */
export function useSuggestions(text: string, kind: EntityKind | undefined): Suggestions {
  const [round, askAgain] = useReducer<number, undefined>((last) => last + 1, 0)
  const key = text.trim() === '' ? null : `${round} ${kind ?? ''} ${text}`
  const answer = useAsked(key, async (signal) => {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    const variables = { text: cut(text), kinds: kind === undefined ? null : [kind] }
    const { search } = await ask(SuggestionsDocument, variables, signal)
    return search.edges.map(({ node, matchedName }) => ({ ...node, matchedName }))
  })
  const isSlow = useSlow(key !== null && answer.state === 'loading' ? key : null)
  const before = useRef(none)
  if (answer.state === 'told') before.current = answer.data
  else if (key === null || isSlow || answer.state === 'failed') before.current = none
  return {
    answer,
    before: before.current,
    isSlow,
    askAgain: () => {
      askAgain(undefined)
    },
  }
}

/** In whole characters: the API refuses half of one. */
const cut = (text: string): string => text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')

/** Whether what is waited for, if anything, has been for long. */
function useSlow(waited: string | null): boolean {
  const [slow, setSlow] = useState<string | null>(null)
  useEffect(() => {
    if (waited === null) return undefined
    const timer = setTimeout(() => {
      setSlow(waited)
    }, SLOW_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [waited])
  return waited !== null && slow === waited
}
