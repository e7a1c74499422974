import type { ComponentChildren, VNode } from 'preact'
import { Link } from '../../../parts/Link.tsx'
import { OutcomeTold } from '../../../parts/OutcomeTold.tsx'
import { say as sayPage } from '../../../words.ts'
import { ChoiceRow } from '../ChoiceRow.tsx'
import { ShapeChoice } from '../ShapeChoice.tsx'
import { say } from '../words.ts'
import type { Lane } from './Lane.ts'
import { isChosen, lanePath, type LaneChoice } from './laneChoice.ts'

interface Props {
  readonly lanes: readonly Lane[]
  readonly choice: LaneChoice
}

/** Which projects, planned for which year, with what outcome: links, each with how many it leads to. */
export function LaneChoices({ lanes, choice }: Props): VNode {
  const planned = lanes.flatMap(({ marks }) => marks.filter((mark) => mark.planned))
  const years = [...new Set(planned.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other)
  const outcomes = [...new Set(planned.flatMap(({ outcome }) => outcome ?? []))].sort()
  const option = (change: Partial<LaneChoice>, words: ComponentChildren): VNode => {
    const next = { ...choice, ...change }
    const path = lanePath(next)
    return (
      <Link key={path} to={path} current={path === lanePath(choice)}>
        {words} {lanes.filter(isChosen(next)).length}
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
        {option({ year: null }, say('all'))} {years.map((year) => option({ year }, `${year} ·`))}
      </ChoiceRow>
      <ChoiceRow label={sayPage('outcome')}>
        {option({ outcome: null }, say('all'))}
        {outcomes.map((outcome) => option({ outcome }, <OutcomeTold outcome={outcome} />))}
      </ChoiceRow>
    </nav>
  )
}
