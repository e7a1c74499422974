import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import { say } from './words.ts'

/** The promises of a year as a table, or the stages of projects over the years as lanes. */
export const ShapeChoice = ({ lanes }: { readonly lanes: boolean }): VNode => (
  <ChoiceRow label={say('shape')}>
    <Link to="/promises" current={!lanes}>
      {say('byYear')}
    </Link>
    <Link to="/promises?show=lanes" current={lanes}>
      {say('lanes')}
    </Link>
  </ChoiceRow>
)
