import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EntityLink } from '../../../parts/Link.tsx'
import { More } from '../../../parts/More.tsx'
import { Sideways } from '../../../parts/Sideways.tsx'
import { Cell } from '../Cell.tsx'
import { Explained } from '../Explained.tsx'
import { say } from '../words.ts'
import { yearsOf, type Lane } from './Lane.ts'
import { LaneGrounds } from './LaneGrounds.tsx'
import { MarkTold } from './MarkTold.tsx'

const STEP = 40

/** A lane a project, a column a year. */
export function LaneTable({ lanes }: { readonly lanes: readonly Lane[] }): VNode {
  const [count, setCount] = useState(STEP)
  const years = yearsOf(lanes)
  const more = (): void => {
    setCount(count + STEP)
  }
  return (
    <section class="promises">
      <Sideways label={say('lanesTitle')}>
        <table role="table" class="lanes row-cards">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {say('projects')}
              </th>
              {years.map((year) => (
                <th key={year} scope="col" role="columnheader">
                  {year ?? say('noYear')}
                </th>
              ))}
              <th scope="col" role="columnheader">
                {say('grounds')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lanes.slice(0, count).map((lane) => (
              <LaneRow key={lane.id} lane={lane} years={years} />
            ))}
          </tbody>
        </table>
      </Sideways>
      <More shown={count} total={lanes.length} more={count < lanes.length ? more : null} />
    </section>
  )
}

interface RowProps {
  readonly lane: Lane
  readonly years: readonly (number | null)[]
}

function LaneRow({ lane: { id, name, marks }, years }: RowProps): VNode {
  const places = marks.map(({ year }) => years.indexOf(year))
  const first = Math.min(...places)
  const last = Math.max(...places)
  return (
    <Explained grounds={<LaneGrounds id={id} />} columns={years.length + 2}>
      <th scope="row" role="rowheader">
        <EntityLink id={id} name={name} />
      </th>
      {years.map((year, index) => (
        <Cell key={year} head={String(year ?? say('noYear'))} within={index >= first && index <= last}>
          {places.includes(index) && (
            <ul>
              {marks
                .filter((mark) => mark.year === year)
                .map((mark) => (
                  <li key={mark.id}>
                    <MarkTold mark={mark} />
                  </li>
                ))}
            </ul>
          )}
        </Cell>
      ))}
    </Explained>
  )
}
