import { useRef } from 'preact/hooks'
import type { Answer } from './useAnswer.ts'

/** An answer, or while it is on its way the one before: what is in sight does not give way to nothing. */
export function useLasting<Result>(answer: Answer<Result>): Answer<Result> {
  const last = useRef(answer)
  if (answer.state === 'told') last.current = answer
  return answer.state === 'loading' ? last.current : answer
}
