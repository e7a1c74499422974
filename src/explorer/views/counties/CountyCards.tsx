import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import { FigureTold } from './FigureTold.tsx'
import { COUNTED, sayStage, type County } from './measures.ts'
import { tell } from './words.ts'

export const CountyCards = ({ counties }: { readonly counties: readonly County[] }): VNode => (
  <ul class="county-cards">
    {counties.map((told) => (
      <Card key={told.county.id} told={told} />
    ))}
  </ul>
)

function Card({ told }: { readonly told: County }): VNode {
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
            <dd>{told[measure]}</dd>
          </div>
        ))}
      </dl>
      {stages.length > 0 && (
        <p>
          {stages.map(({ stage, count }) => (
            <span key={stage} class="chip">
              {sayStage(stage)} {count}
            </span>
          ))}
        </p>
      )}
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
