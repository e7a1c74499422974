import { useComputed, type Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { statedAt, type AskedPlace } from './askedPlace.ts'
import { Margin } from './Margin.tsx'
import { Sentence } from './Sentence.tsx'
import type { PassageTold } from './told.ts'
import { say } from './words.ts'

interface Props {
  readonly passage: PassageTold
  /** Of the section whose heading it is. */
  readonly level: number | null
  /** It begins a paragraph. */
  readonly apart: boolean
  readonly bare: boolean
  /** The place within it that the address asks for. */
  readonly asked: AskedPlace | null
  readonly round: number
  readonly chosen: Signal<readonly string[]>
}

/** A sentence and, in the margin, what it states; on a phone that is folded below it. */
export function Passage({ passage, level, apart, bare, asked, round, chosen }: Props): VNode {
  const { id, statements } = passage
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  // Only the passages that a choice concerns are drawn anew.
  const ours = useComputed(() =>
    chosen.value.filter((one) => statements.some((said) => said.id === one)).join(' '),
  )
  const choose = (ids: readonly string[]): void => {
    if (ids.join() !== chosen.peek().join()) chosen.value = ids
  }
  useEffect(() => {
    if (asked === null) return
    choose(statedAt(statements, asked).map((said) => said.id))
    setOpen(true)
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'center' })
  }, [asked, round])
  const picked = new Set(ours.value === '' ? [] : ours.value.split(' '))
  return (
    <div
      ref={place}
      class={`passage${apart ? ' apart' : ''}${bare ? ' bare' : ''}`}
      tabIndex={-1}
      {...(asked !== null && { 'aria-current': 'true' as const })}
    >
      <Sentence
        passage={passage}
        level={level}
        picked={picked}
        onPick={choose}
        onTap={() => {
          setOpen(true)
        }}
        onEnter={(statement) => {
          setOpen(true)
          requestAnimationFrame(() => document.getElementById(`${id}/${statement}`)?.focus())
        }}
      />
      {bare && <span class="chip">{say('unstated')}</span>}
      {statements.length > 0 && (
        <Margin passage={passage} picked={picked} onPick={choose} open={open} onOpen={setOpen} />
      )}
    </div>
  )
}
