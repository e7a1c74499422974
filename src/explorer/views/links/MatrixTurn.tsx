import type { VNode } from 'preact'
import { tell } from './words.ts'

interface Props {
  readonly start: number
  /** How many are shown at once. */
  readonly step: number
  readonly total: number
  readonly turn: (start: number) => void
}

/** Leads to the other policies. */
export function MatrixTurn({ start, step, total, turn }: Props): VNode | null {
  const end = Math.min(start + step, total)
  if (total <= step) return null
  return (
    <p class="matrix-turn">
      <button
        type="button"
        aria-label={tell('before')}
        disabled={start === 0}
        onClick={() => {
          turn(Math.max(0, start - step))
        }}
      >
        ←
      </button>{' '}
      <span role="status">
        {tell('policies')} {start + 1}–{end} / {total}
      </span>{' '}
      <button
        type="button"
        aria-label={tell('after')}
        disabled={end === total}
        onClick={() => {
          turn(end)
        }}
      >
        →
      </button>
    </p>
  )
}
