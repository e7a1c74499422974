import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { entityPath, go } from '../../state/place.ts'
import type { County } from './measures.ts'
import { measuresOf, type Measure, type MeasureGroup } from './measuresOf.ts'
import { tell } from './words.ts'

interface Props {
  readonly counties: readonly County[]
  /** The measure that the address names. */
  readonly by: string | null
}

/** A tile a county, from most to least; documents tell no outlines and no places on a map. */
export function TileMap({ counties, by }: Props): VNode | null {
  const groups = measuresOf(counties)
  const measures = groups.flatMap((group) => group.measures)
  const measure = measures.find(({ key }) => key === by) ?? measures[0]
  if (!measure) return null
  return (
    <section class="tile-map" aria-label={tell('tiles')}>
      <p>
        <MeasureChoice groups={groups} measure={measure} />
      </p>
      <Tiles counties={counties} measure={measure} />
      <p class="quiet">{tell('tilesAbout')}</p>
    </section>
  )
}

interface MeasureChoiceProps {
  readonly groups: readonly MeasureGroup[]
  readonly measure: Measure
}

const MeasureChoice = ({ groups, measure }: MeasureChoiceProps): VNode => (
  <label>
    {tell('by')}{' '}
    <select
      value={measure.key}
      onChange={(event) => {
        go(`/counties?${new URLSearchParams({ by: event.currentTarget.value }).toString()}`)
      }}
    >
      {groups.map(({ title, measures }) => (
        <optgroup key={title} label={title}>
          {measures.map(({ key, title: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
)

interface TilesProps {
  readonly counties: readonly County[]
  readonly measure: Measure
}

function Tiles({ counties, measure: { amountOf, unit } }: TilesProps): VNode {
  const tiles = counties
    .map((told) => ({ ...told.county, amount: amountOf(told) }))
    .sort((one, other) => (other.amount ?? -Infinity) - (one.amount ?? -Infinity))
  // Some county has it, or it is not offered.
  const amounts = tiles.flatMap(({ amount }) => amount ?? [])
  const least = Math.min(...amounts)
  const most = Math.max(...amounts)
  return (
    <>
      <ol class="tiles">
        {tiles.map(({ id, name, amount }) => (
          <li
            key={id}
            class={amount === null ? 'untold' : undefined}
            style={amount === null ? undefined : { '--depth': depthOf(amount, least, most) }}
          >
            <Link to={entityPath(id)}>
              {name}{' '}
              <strong>
                {amount ?? tell('untold')} {amount !== null && <small>{unit}</small>}
              </strong>
            </Link>
          </li>
        ))}
      </ol>
      <p class="tile-legend">
        {least < most && least} <span aria-hidden="true" class="depths" /> {most} {unit}
      </p>
    </>
  )
}

/** From 0 to 1; where all have the same, all are as deep. */
const depthOf = (amount: number, least: number, most: number): number =>
  most === least ? 1 : (amount - least) / (most - least)
