import type { VNode } from 'preact'
import { Instead } from '../../parts/Instead.tsx'
import { Link } from '../../parts/Link.tsx'
import { entityPath, go } from '../../state/place.ts'
import { countiesPath, type Asked } from './countiesPath.ts'
import type { County } from './measures.ts'
import type { Measure, MeasureGroup } from './Measure.ts'
import { measuresOf } from './measuresOf.ts'
import { tell } from './words.ts'

interface Props {
  readonly counties: readonly County[]
  readonly asked: Asked
}

/** A tile a county: where it has a row and a column if all have them, else from most to least. */
export function TileMap({ counties, asked }: Props): VNode | null {
  const groups = measuresOf(counties)
  const measures = groups.flatMap((group) => group.measures)
  const measure = measures.find(({ key }) => key === asked.by) ?? measures[0]
  if (!measure) return null
  const placed = counties.every(({ county }) => county.tileRow !== null && county.tileColumn !== null)
  return (
    <section class="tile-map" aria-label={tell('tiles')}>
      <Instead
        what={tell('amount')}
        asked={asked.by}
        known={measure.key === asked.by}
        shown={measure.title}
      />
      <p>
        <MeasureChoice groups={groups} measure={measure} asked={asked} />
      </p>
      <Tiles counties={counties} measure={measure} placed={placed} />
      <p class="quiet">{tell(placed ? 'tilesPlaced' : 'tilesRanked')}</p>
    </section>
  )
}

interface MeasureChoiceProps {
  readonly groups: readonly MeasureGroup[]
  readonly measure: Measure
  readonly asked: Asked
}

const MeasureChoice = ({ groups, measure, asked }: MeasureChoiceProps): VNode => (
  <label>
    {tell('by')}{' '}
    <select
      value={measure.key}
      onChange={(event) => {
        go(countiesPath({ ...asked, by: event.currentTarget.value }))
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
  /** Whether every county has its row and column. */
  readonly placed: boolean
}

/** From most to least in the text even where the eye sees a map: a ranking can be heard, a map cannot. */
function Tiles({ counties, measure: { amountOf, unit }, placed }: TilesProps): VNode {
  const tiles = counties
    .map((told) => ({ ...told.county, amount: amountOf(told) }))
    .sort((one, other) => (other.amount ?? -Infinity) - (one.amount ?? -Infinity))
  // Some county has it, or it is not offered.
  const amounts = tiles.flatMap(({ amount }) => amount ?? [])
  const least = Math.min(...amounts)
  const most = Math.max(...amounts)
  return (
    <>
      {placed && (
        <p class="quiet">
          {tell('north')} <span aria-hidden="true">↑</span>
        </p>
      )}
      <ol class={placed ? 'tiles placed scroll' : 'tiles'}>
        {tiles.map(({ id, name, tileRow, tileColumn, amount }) => (
          <li
            key={id}
            class={amount === null ? 'untold' : undefined}
            style={{
              ...(placed && { gridRow: tileRow, gridColumn: tileColumn }),
              ...(amount !== null && { '--depth': depthOf(amount, least, most) }),
            }}
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
