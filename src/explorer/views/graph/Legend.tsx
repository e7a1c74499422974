import type { VNode } from 'preact'
import { kindColour } from '../../drawing/kindColour.ts'
import { say, sayValue } from '../../words.ts'
import type { Content } from './content.ts'
import { sayGraph } from './words.ts'

interface Props {
  readonly content: Content
  readonly hidden: ReadonlySet<string>
  readonly onHide: (hidden: ReadonlySet<string>) => void
}

/** What the colours mean, and what of it is shown. */
export function Legend({ content, hidden, onHide }: Props): VNode {
  const kinds = counted(content.nodes.map(({ kind }) => kind))
  const types = counted(content.relations.map(({ type }) => type))
  return (
    <div class="legend">
      <Choices title={sayGraph('kinds')} counts={kinds} hidden={hidden} onHide={onHide} coloured />
      <Choices title={sayGraph('relations')} counts={types} hidden={hidden} onHide={onHide} />
      {content.relations.some(({ modality }) => modality === 'INTENDED') && (
        <p class="quiet">{say('intendedLine')}</p>
      )}
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
  readonly onHide: (hidden: ReadonlySet<string>) => void
  readonly coloured?: boolean
}

function Choices({ title, counts, hidden, onHide, coloured = false }: ChoicesProps): VNode {
  const toggle = (value: string): void => {
    const next = new Set(hidden)
    if (!next.delete(value)) next.add(value)
    onHide(next)
  }
  return (
    <fieldset>
      <legend>{title}</legend>
      {counts.map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={!hidden.has(value)}
            onChange={() => {
              toggle(value)
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
      {counts.some(([value]) => hidden.has(value)) && (
        <button
          type="button"
          onClick={() => {
            onHide(new Set([...hidden].filter((value) => !counts.some(([one]) => one === value))))
          }}
        >
          {sayGraph('showAll')}
        </button>
      )}
    </fieldset>
  )
}
