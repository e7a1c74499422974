import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { isOpen } from './isOpen.ts'
import type { Opening } from './Opening.ts'

interface Props {
  readonly count: number
  readonly county: string
  /** The key of the measure. */
  readonly of: string
  readonly opening: Opening
}

/** A count that leads to what was counted; of nothing there is nothing to show. */
export function Count({ count, county, of, opening }: Props): VNode {
  if (count === 0) return <>0</>
  return (
    <Link to={opening.pathOf(county, of)} current={isOpen(opening, of, county)}>
      {count}
    </Link>
  )
}
