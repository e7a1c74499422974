import type { ComponentChildren, VNode } from 'preact'
import { Link } from '../../../parts/Link.tsx'
import { OutcomeTold } from '../../../parts/OutcomeTold.tsx'
import { say as sayPage } from '../../../words.ts'
import { ChoiceRow } from '../ChoiceRow.tsx'
import { OutcomeLegend } from '../OutcomeLegend.tsx'
import { ShapeChoice } from '../ShapeChoice.tsx'
import { say } from '../words.ts'
import type { Lane } from './Lane.ts'
import { isChosen, lanePath, plannedYearsOf, type LaneChoice } from './laneChoice.ts'

interface Props {
  readonly lanes: readonly Lane[]
  readonly choice: LaneChoice
  readonly named: ReadonlySet<string> | null
}

/** Which projects, planned for which year, with what outcome: links, each with how many it leads to. */
export function LaneChoices({ lanes, choice, named }: Props): VNode {
  const outcomes = [
    ...new Set(lanes.flatMap(({ marks }) => marks.flatMap(({ outcome }) => outcome ?? []))),
  ].sort()
  const option = (change: Partial<LaneChoice>, words: ComponentChildren): VNode | null => {
    const next = { ...choice, ...change }
    const path = lanePath(next)
    const current = path === lanePath(choice)
    const count = lanes.filter(isChosen(next, named)).length
    if (count === 0 && !current) return null
    return (
      <Link key={path} to={path} current={current}>
        {words} {count}
      </Link>
    )
  }
  return (
    <nav class="choices" aria-label={say('title')}>
      <ShapeChoice lanes />
      <ChoiceRow label={say('projects')}>
        {option({ every: false }, say('toldOften'))} {option({ every: true }, say('toldAtAll'))}
      </ChoiceRow>
      <ChoiceRow label={say('promisedFor')}>
        {option({ year: null }, say('all'))}{' '}
        {plannedYearsOf(lanes).map((year) => option({ year }, `${year} ·`))}
      </ChoiceRow>
      <ChoiceRow label={sayPage('outcome')}>
        {option({ outcome: null }, say('all'))}
        {outcomes.map((outcome) => option({ outcome }, <OutcomeTold outcome={outcome} />))}
      </ChoiceRow>
      <OutcomeLegend outcomes={outcomes} stages />
    </nav>
  )
}
