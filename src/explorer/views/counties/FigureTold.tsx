import type { VNode } from 'preact'
import type { Figure } from './measures.ts'
import { tell } from './words.ts'

/** What was reported and promised, each with its year. */
export function FigureTold({ figure }: { readonly figure: Figure | undefined }): VNode {
  const { actual = null, target = null } = figure ?? {}
  if (!actual && !target) {
    return (
      <span class="quiet" role="img" aria-label={tell('untold')}>
        —
      </span>
    )
  }
  return (
    <>
      {actual && (
        <span>
          {actual.text} <span class="quiet">{actual.year}</span>
        </span>
      )}
      {target && (
        <span>
          {' '}
          {tell('target')} {target.text} <span class="quiet">{target.year}</span>
        </span>
      )}
    </>
  )
}
