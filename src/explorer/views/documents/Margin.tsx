import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SaidFragment } from '../../generated/documents.ts'
import { Said } from './Said.tsx'
import type { PassageTold } from './told.ts'
import { say } from './words.ts'

interface Props {
  readonly passage: PassageTold
  readonly picked: ReadonlySet<string>
  readonly onPick: (statements: readonly string[]) => void
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

const tellsName = ({ property }: SaidFragment): boolean => property === 'name' || property === 'alias'

/** What a sentence states: facts line by line, then what it only names the subject of, then names. */
export function Margin({ passage, picked, onPick, open, onOpen }: Props): VNode {
  const { id, start, end, statements } = passage
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const shown = box.current?.querySelector<HTMLElement>('.picked')
    if (box.current && shown) bringInto(box.current, shown)
  }, [picked])
  const statesHere = ({ evidence }: SaidFragment): boolean =>
    evidence.some((piece) => piece.role === 'FACT' && piece.start < end && piece.end > start)
  const facts = statements.filter((one) => !tellsName(one))
  const ordered = [...facts.filter(statesHere), ...facts.filter((one) => !statesHere(one))]
  const item = (statement: SaidFragment): VNode => {
    const role = statesHere(statement) ? 'fact' : 'context'
    return (
      <li
        key={statement.id}
        id={`${id}/${statement.id}`}
        tabIndex={-1}
        class={`${role}${picked.has(statement.id) ? ' picked' : ''}`}
        onMouseMove={() => {
          onPick([statement.id])
        }}
        onFocusIn={() => {
          onPick([statement.id])
        }}
      >
        <Said statement={statement} />
      </li>
    )
  }
  return (
    <div class="margin">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          onOpen(!open)
        }}
      >
        {statements.length} {say('said')}
      </button>
      <div ref={box} class={open ? 'open' : ''}>
        <ul>{ordered.map(item)}</ul>
        <ul class="given-names">{statements.filter(tellsName).map(item)}</ul>
      </div>
    </div>
  )
}

/** Scrolls a box, and nothing round it, until an item in it is in sight. */
function bringInto(box: HTMLElement, item: HTMLElement): void {
  const above = item.offsetTop - box.scrollTop
  if (above < 0) box.scrollTop += above
  const below = above + item.offsetHeight - box.clientHeight
  if (below > 0) box.scrollTop += below
}
