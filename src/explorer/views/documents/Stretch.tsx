import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PassagesDocument } from '../../generated/documents.ts'
import { Shown } from '../../parts/Shown.tsx'
import { usePages } from '../../state/usePages.ts'
import type { AskedPlace } from './askedPlace.ts'
import { Passage } from './Passage.tsx'
import { say } from './words.ts'

interface Props {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly asked: AskedPlace | null
  readonly round: number
  /** The statements that the reader has chosen. */
  readonly chosen: Signal<readonly string[]>
  /** Passages that hold something notable and no statement. */
  readonly bare: ReadonlySet<string>
  /** The level of the section that begins at an offset. */
  readonly levels: ReadonlyMap<number, number>
}

/** The passages between two offsets, read page by page as they come into sight or until the one asked for is there. */
export function Stretch({ id, from, to, asked, round, chosen, bare, levels }: Props): VNode {
  const variables = { id, from, to, after: null }
  const { items, more, answer } = usePages(
    PassagesDocument,
    variables,
    (data) => data.document?.passages ?? null,
  )
  const within = asked !== null && from <= asked.at && asked.at < to
  const wanted = within ? items.find(({ end }) => asked.at < end) : undefined
  const path = levels.has(items[0]?.start ?? 0) ? [] : (items[0]?.section ?? [])
  return (
    <>
      {path.length > 0 && <p class="quiet">{path.join(' › ')}</p>}
      {items.map((passage, index) => (
        <Passage
          key={passage.id}
          passage={passage}
          level={levels.get(passage.start) ?? null}
          apart={(items[index - 1]?.end ?? -1) < passage.start}
          bare={bare.has(passage.id)}
          asked={passage === wanted ? asked : null}
          round={round}
          chosen={chosen}
        />
      ))}
      <Shown answer={answer}>{() => null}</Shown>
      {more && <ReadOn more={more} now={within && !wanted} />}
    </>
  )
}

/** Reads on by itself as the reader comes near; the button serves those who jump. */
function ReadOn({ more, now }: { readonly more: () => void; readonly now: boolean }): VNode {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (now) more()
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) more()
      },
      { rootMargin: '600px' },
    )
    if (button.current) watch.observe(button.current)
    return () => {
      watch.disconnect()
    }
  }, [more])
  return (
    <button ref={button} type="button" onClick={more}>
      ↓ {say('on')}
    </button>
  )
}
