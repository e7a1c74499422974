import type { VNode } from 'preact'
import { FAINTEST, STRONGEST, type Chosen } from './chosen.ts'
import { tell } from './words.ts'

interface ControlsProps {
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen) => void
}

const bases = [
  [null, 'both'],
  ['STATED', 'stated'],
  ['INFERRED', 'inferred'],
] as const

export function Controls({ chosen, choose }: ControlsProps): VNode {
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
        {(['policy', 'project', 'matrix'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="shape"
              checked={shape === value}
              onChange={() => {
                choose({ ...chosen, shape: value })
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
                choose({ ...chosen, basis: value })
              }}
            />{' '}
            {tell(word)}
          </label>
        ))}
      </fieldset>
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
            choose({ ...chosen, minScore: Number(event.currentTarget.value) })
          }}
        />
      </label>
    </form>
  )
}
