import type { VNode } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly label: string
  /** As the address has it. */
  readonly text: string
  readonly onSeek: (text: string) => void
}

/** A part of names that narrows a list; while an input method is at work, its letters are nobody's name. */
export function NameFilter({ label, text, onSeek }: Props): VNode {
  const [composed, setComposed] = useState<string | null>(null)
  return (
    <label class="name-filter">
      <span>{label}</span>{' '}
      <input
        type="search"
        value={composed ?? text}
        onInput={({ currentTarget: { value }, isComposing }) => {
          if (isComposing) setComposed(value)
          else onSeek(value)
        }}
        onCompositionEnd={({ currentTarget: { value } }) => {
          setComposed(null)
          onSeek(value)
        }}
      />
    </label>
  )
}
