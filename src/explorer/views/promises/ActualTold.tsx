import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

/** The figure that was reported; where the outcome follows from two growths, those. */
export function ActualTold({
  item: { actual, gap, reportedBy },
}: {
  readonly item: Commitment
}): VNode | null {
  if (actual) return <>{actual.text}</>
  const figures = reportedBy.flatMap(({ observation }) => observation ?? [])
  if (gap === null || figures.length === 0) return null
  return (
    <>
      <span class="quiet">{say('fromGrowths')}</span>
      {figures.map(({ id, text, indicator }) => (
        <div key={id}>
          <EntityLink {...indicator} /> {text}
        </div>
      ))}
    </>
  )
}
