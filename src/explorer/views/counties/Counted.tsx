import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { itemsOf } from './itemsOf.ts'
import type { Opening } from './Opening.ts'
import { tell } from './words.ts'

/** What was counted, below the count that is open. */
export function Counted({ opening: { opened, pathOf } }: { readonly opening: Opening }): VNode | null {
  if (!opened) return null
  const { county, measure, answer } = opened
  const title = `${county.name} · ${measure.title}`
  return (
    <section class="counted" aria-label={title}>
      <h3>{title}</h3> <Link to={pathOf(county.id, measure.key)}>{tell('close')}</Link>
      <Shown answer={answer}>
        {({ countyProfile }) => (
          <ul>
            {countyProfile &&
              itemsOf(countyProfile, measure.key).map(({ to, name, note }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link> <span class="quiet">{note}</span>
                </li>
              ))}
          </ul>
        )}
      </Shown>
    </section>
  )
}
