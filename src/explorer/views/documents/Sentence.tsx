import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { segmentsOf } from './segmentsOf.ts'
import type { PassageTold } from './told.ts'

/** The element of a heading by its level: the page has its title, the text its own. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

interface Props {
  readonly passage: PassageTold
  readonly level: number | null
  /** The statements whose words stand out. */
  readonly picked: ReadonlySet<string>
  readonly onPick: (statements: readonly string[]) => void
  readonly onEnter: (statement: string) => void
  readonly onTap: () => void
}

/** A sentence with the words that carry statements: one stop for the Tab key, arrows go from word to word. */
export function Sentence({ passage, level, picked, onPick, onEnter, onTap }: Props): VNode {
  const [stop, setStop] = useState(0)
  const text = useRef<HTMLHeadingElement & HTMLParagraphElement>(null)
  const segments = segmentsOf(passage)
  const marked = segments.filter(({ statements }) => statements.length > 0)
  const keyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const [first] = marked[stop]?.statements ?? []
    if (event.key === 'Enter' && first !== undefined) onEnter(first)
    else if (step !== 0) text.current?.querySelectorAll('mark')[stop + step]?.focus()
    else return
    event.preventDefault()
  }
  const words = segments.map((segment) => {
    const { start, text: word, statements, fact } = segment
    if (statements.length === 0) return word
    const index = marked.indexOf(segment)
    return (
      <mark
        key={start}
        class={`mention ${fact ? 'fact' : 'context'}${statements.some((id) => picked.has(id)) ? ' picked' : ''}`}
        tabIndex={index === stop ? 0 : -1}
        // Not on entering: words may slide under a pointer that rests.
        onMouseMove={() => {
          onPick(statements)
        }}
        onClick={onTap}
        onFocus={() => {
          setStop(index)
          onPick(statements)
        }}
      >
        {word}
      </mark>
    )
  })
  const Tag = level === null ? 'p' : (HEADINGS[level] ?? 'h6')
  return (
    <Tag ref={text} onKeyDown={keyDown}>
      {words}
    </Tag>
  )
}
