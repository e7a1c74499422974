import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EntityLink } from '../../../parts/Link.tsx'
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
  return (
    <section class="promises">
      <div class="scroll" tabIndex={0} role="region" aria-label={say('lanesTitle')}>
        <table class="lanes">
          <thead>
            <tr>
              <th scope="col">{say('projects')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year ?? say('noYear')}
                </th>
              ))}
              <th scope="col">{say('grounds')}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.slice(0, count).map((lane) => (
              <LaneRow key={lane.id} lane={lane} years={years} />
            ))}
          </tbody>
        </table>
      </div>
      {count < lanes.length && (
        <p>
          <button
            type="button"
            onClick={() => {
              setCount(count + STEP)
            }}
          >
            {say('more')}
          </button>{' '}
          <span class="quiet">
            {say('shown')} {count} / {lanes.length}
          </span>
        </p>
      )}
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
      <th scope="row">
        <EntityLink id={id} name={name} />
      </th>
      {years.map((year, index) => (
        <td key={year} class={index >= first && index <= last ? 'within' : undefined}>
          <ul>
            {marks
              .filter((mark) => mark.year === year)
              .map((mark) => (
                <li key={mark.id}>
                  <MarkTold mark={mark} />
                </li>
              ))}
          </ul>
        </td>
      ))}
    </Explained>
  )
}
