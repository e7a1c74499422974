import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Props {
  readonly label: string
  /** As the address has it. */
  readonly text: string
  readonly onSeek: (text: string) => void
}

/** A part of names that narrows a list; while an input method is at work, its letters are nobody's name. */
export function NameFilter({ label, text, onSeek }: Props): VNode {
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    setTyped(text)
  }, [text])
  return (
    <label class="name-filter">
      <span>{label}</span>{' '}
      <input
        type="search"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          if (!event.isComposing) onSeek(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => {
          onSeek(event.currentTarget.value)
        }}
      />
    </label>
  )
}
