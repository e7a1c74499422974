import type { VNode } from 'preact'
import { kindColour } from '../../drawing/kindColour.ts'
import { sayValue } from '../../words.ts'
import type { Content } from './content.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly content: Content
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (value: string) => void
}

/** What the colours mean, and what of it is shown. */
export function Legend({ content, hidden, onToggle }: Props): VNode {
  const kinds = counted(content.nodes.map(({ kind }) => kind))
  const types = counted(content.relations.map(({ type }) => type))
  return (
    <div class="legend">
      <Choices title={sayGraph('kinds')} counts={kinds} hidden={hidden} onToggle={onToggle} coloured />
      <Choices title={sayGraph('relations')} counts={types} hidden={hidden} onToggle={onToggle} />
    </div>
  )
}

/** The most frequent first. */
function counted(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)
}

interface ChoicesProps {
  readonly title: string
  readonly counts: readonly [value: string, count: number][]
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (value: string) => void
  readonly coloured?: boolean
}

function Choices({ title, counts, hidden, onToggle, coloured = false }: ChoicesProps): VNode {
  return (
    <fieldset>
      <legend>{title}</legend>
      {counts.map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={!hidden.has(value)}
            onChange={() => {
              onToggle(value)
            }}
          />
          {coloured && (
            <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill={kindColour(value)} />
            </svg>
          )}
          {sayValue(value)} <span class="quiet">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
