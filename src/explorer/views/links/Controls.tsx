import type { VNode } from 'preact'
import { NameFilter } from '../../parts/NameFilter.tsx'
import { go, replace } from '../../state/place.ts'
import { FAINTEST, linksPath, SHAPES, STRONGEST, type Chosen } from './chosen.ts'
import { tell } from './words.ts'

const bases = [
  [null, 'both'],
  ['STATED', 'stated'],
  ['INFERRED', 'inferred'],
] as const

/** What the address tells; each step of the slider and each letter is told there, too, but Back leaves it at once. */
export function Controls({ chosen }: { readonly chosen: Chosen }): VNode {
  const { basis, minScore, shape } = chosen
  return (
    <form
      class="link-controls"
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <fieldset>
        <legend>{tell('shape')}</legend>
        {SHAPES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="shape"
              checked={shape === value}
              onChange={() => {
                go(linksPath({ ...chosen, shape: value, start: null, all: false }))
              }}
            />{' '}
            {tell(value)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{tell('basis')}</legend>
        {bases.map(([value, word]) => (
          <label key={word}>
            <input
              type="radio"
              name="basis"
              checked={basis === value}
              onChange={() => {
                go(linksPath({ ...chosen, basis: value }))
              }}
            />{' '}
            {tell(word)}
          </label>
        ))}
      </fieldset>
      <label class="link-aims">
        <input
          type="checkbox"
          checked={chosen.aims}
          onChange={() => {
            go(linksPath({ ...chosen, aims: !chosen.aims }))
          }}
        />{' '}
        {tell('aims')}
      </label>
      <label class="link-score">
        <span>
          {tell('minScore')} <output>{minScore.toFixed(2)}</output>
        </span>
        <input
          type="range"
          min={FAINTEST}
          max={STRONGEST}
          step={0.05}
          value={minScore}
          onInput={(event) => {
            replace(linksPath({ ...chosen, minScore: Number(event.currentTarget.value) }))
          }}
        />
      </label>
      <NameFilter
        label={tell('filter')}
        text={chosen.text}
        onSeek={(text) => {
          replace(linksPath({ ...chosen, text, start: null }))
        }}
      />
    </form>
  )
}
