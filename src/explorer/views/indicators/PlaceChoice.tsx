import type { VNode } from 'preact'
import type { Row } from './rowsOf.ts'
import { say } from './words.ts'

interface Props {
  readonly rows: readonly Row[]
  /** None: all places are shown. */
  readonly chosen: readonly string[]
  readonly choose: (places: readonly string[]) => void
}

/** Whose figures are shown together, where documents tell those of several places. */
export function PlaceChoice({ rows, chosen, choose }: Props): VNode | null {
  const places = new Map(rows.map(({ place }) => [place.id, place.name]))
  if (places.size < 2) return null
  const isShown = (id: string): boolean => chosen.length === 0 || chosen.includes(id)
  const shown = [...places.keys()].filter(isShown).length
  const toggle = (id: string): void => {
    const next = [...places.keys()].filter((other) => (other === id ? !isShown(id) : isShown(other)))
    choose(next.length === places.size ? [] : next)
  }
  return (
    <fieldset class="chosen-places">
      <legend class="quiet">{say('places')}</legend>
      {[...places].map(([id, name]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isShown(id)}
            disabled={isShown(id) && shown === 1}
            onChange={() => {
              toggle(id)
            }}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}
