import type { ComponentChildren, VNode } from 'preact'
import type { Outcome } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { say as sayPage } from '../../words.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import type { Choice, Totals } from './choiceOf.ts'
import { OutcomeLegend } from './OutcomeLegend.tsx'
import { ShapeChoice } from './ShapeChoice.tsx'
import { say } from './words.ts'

interface Props {
  readonly totals: Totals
  readonly choice: Choice
}

/** Year, sort and outcome as links, each with how many promises it leads to. */
export function Choices({ totals, choice }: Props): VNode {
  const years = [...new Set(totals.map(({ year }) => year))].sort((one, other) => one - other)
  const ofYear = totals.filter(({ year }) => year === choice.year)
  const ofSort = ofYear.filter(({ sort }) => choice.sort === null || sort === choice.sort)
  const outcomes = outcomesOf(ofYear)
  return (
    <nav class="choices" aria-label={say('title')}>
      <ShapeChoice lanes={false} />
      <ChoiceRow label={say('year')}>
        {years.map((year) => (
          <Option key={year} choice={{ ...choice, year, outcome: null }} chosen={year === choice.year}>
            {year}
          </Option>
        ))}
      </ChoiceRow>
      <ChoiceRow label={say('kind')}>
        <Option choice={{ ...choice, sort: null }} chosen={choice.sort === null}>
          {say('all')} {sum(ofYear)}
        </Option>
        <Option choice={{ ...choice, sort: 'FIGURE' }} chosen={choice.sort === 'FIGURE'}>
          {say('figures')} {sum(ofYear.filter(({ sort }) => sort === 'FIGURE'))}
        </Option>
        <Option choice={{ ...choice, sort: 'STAGE' }} chosen={choice.sort === 'STAGE'}>
          {say('stages')} {sum(ofYear.filter(({ sort }) => sort === 'STAGE'))}
        </Option>
      </ChoiceRow>
      <ChoiceRow label={sayPage('outcome')}>
        <Option choice={{ ...choice, outcome: null }} chosen={choice.outcome === null}>
          {say('all')} {sum(ofSort)}
        </Option>
        {outcomes.map((outcome) => (
          <Option key={outcome} choice={{ ...choice, outcome }} chosen={choice.outcome === outcome}>
            <OutcomeTold outcome={outcome} /> {sum(ofSort.filter((total) => total.outcome === outcome))}
          </Option>
        ))}
      </ChoiceRow>
      <div class="share" aria-hidden="true">
        {outcomes.map((outcome) => (
          <span
            key={outcome}
            class={outcome.toLowerCase()}
            style={{ flexGrow: sum(ofSort.filter((total) => total.outcome === outcome)) }}
          />
        ))}
      </div>
      <OutcomeLegend outcomes={outcomesOf(ofSort)} stages={ofSort.some(({ sort }) => sort === 'STAGE')} />
    </nav>
  )
}

const outcomesOf = (totals: Totals): Outcome[] => [...new Set(totals.map(({ outcome }) => outcome))]

const sum = (totals: Totals): number => totals.reduce((all, { count }) => all + count, 0)

interface OptionProps {
  readonly choice: Choice
  readonly chosen: boolean
  readonly children: ComponentChildren
}

function Option({ choice, chosen, children }: OptionProps): VNode {
  const asked = new URLSearchParams({
    year: String(choice.year),
    ...(choice.sort && { sort: choice.sort }),
    ...(choice.outcome && { outcome: choice.outcome }),
  })
  return (
    <Link to={`/promises?${asked.toString()}`} current={chosen}>
      {children}
    </Link>
  )
}
