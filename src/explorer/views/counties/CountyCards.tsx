import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import { Count } from './Count.tsx'
import { Counted } from './Counted.tsx'
import { FigureTold } from './FigureTold.tsx'
import { COUNTED, sayStage, stageKey, type County } from './measures.ts'
import type { Opening } from './Opening.ts'
import { tell } from './words.ts'

interface Props {
  readonly counties: readonly County[]
  readonly opening: Opening
}

export const CountyCards = ({ counties, opening }: Props): VNode => (
  <ul class="county-cards">
    {counties.map((told) => (
      <Card key={told.county.id} told={told} opening={opening} />
    ))}
  </ul>
)

function Card({ told, opening }: { readonly told: County; readonly opening: Opening }): VNode {
  const { county, stages, figures } = told
  return (
    <li>
      <h2>
        <EntityLink id={county.id} name={county.name} />
      </h2>
      <dl>
        {COUNTED.map((measure) => (
          <div key={measure}>
            <dt>{tell(measure)}</dt>
            <dd>
              <Count count={told[measure]} county={county.id} of={measure} opening={opening} />
            </dd>
          </div>
        ))}
      </dl>
      {stages.length > 0 && (
        <p>
          {stages.map(({ stage, count }) => (
            <span key={stage} class="chip">
              {sayStage(stage)}{' '}
              <Count count={count} county={county.id} of={stageKey(stage)} opening={opening} />
            </span>
          ))}
        </p>
      )}
      {opening.opened?.county.id === county.id && <Counted opening={opening} />}
      {figures.map(
        (figure) =>
          (figure.actual ?? figure.target) && (
            <p key={figure.indicator.id}>
              <EntityLink id={figure.indicator.id} name={figure.indicator.name} />{' '}
              <FigureTold figure={figure} />
            </p>
          ),
      )}
    </li>
  )
}
