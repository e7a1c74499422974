import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { replace } from '../../state/place.ts'
import { linksPath, type Chosen } from './chosen.ts'
import { tell } from './words.ts'

/** What names contain; while an input method is at work, its letters are nobody's name. */
export function NameFilter({ chosen }: { readonly chosen: Chosen }): VNode {
  const [text, setText] = useState(chosen.text)
  useEffect(() => {
    setText(chosen.text)
  }, [chosen.text])
  const seek = (value: string): void => {
    replace(linksPath({ ...chosen, text: value, start: null }))
  }
  return (
    <label class="link-filter">
      <span>{tell('filter')}</span>
      <input
        type="search"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          if (!event.isComposing) seek(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => {
          seek(event.currentTarget.value)
        }}
      />
    </label>
  )
}
