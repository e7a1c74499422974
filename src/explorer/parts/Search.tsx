import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask.ts'
import { SuggestionsDocument, type SuggestionsQuery } from '../generated/documents.ts'
import { entityPath, go } from '../state/place.ts'
import { say, sayValue } from '../words.ts'

export type Hit = SuggestionsQuery['search']['edges'][number]['node']

/** Typing is not asked letter by letter. */
const PAUSE_MS = 120

interface Props {
  /** Tells the fields of one page apart. */
  readonly name?: string
  readonly label?: string
  readonly onChoose?: (hit: Hit) => void
}

const openEntity = ({ id }: Hit): void => {
  go(entityPath(id))
}

/** A search field with suggestions as one types: arrows choose, Enter goes, Escape closes. */
export function Search({ name = 'search', label = say('search'), onChoose = openEntity }: Props): VNode {
  const [text, setText] = useState('')
  const { hits, open, setOpen } = useSuggestions(text)
  const [chosen, setChosen] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    setChosen(0)
  }, [hits])
  const leave = (hit: Hit | undefined): void => {
    if (!hit) return
    setText('')
    setOpen(false)
    field.current?.blur()
    onChoose(hit)
  }
  const keyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') leave(hits[chosen])
    else if (event.key === 'Escape') setOpen(false)
  }
  return (
    <div class="search">
      <input
        ref={field}
        type="search"
        role="combobox"
        list={undefined}
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${name}-hits`}
        aria-autocomplete="list"
        {...(open && hits[chosen] && { 'aria-activedescendant': `${name}-hit-${chosen}` })}
        placeholder={label}
        autoComplete="off"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
        }}
        onKeyDown={keyDown}
        onBlur={() => {
          setOpen(false)
        }}
      />
      {open && (
        <ul id={`${name}-hits`} role="listbox" aria-label={label}>
          {hits.length === 0 && <li class="quiet">{say('nothing')}</li>}
          {hits.map((hit, index) => (
            <li
              key={hit.id}
              id={`${name}-hit-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                event.preventDefault()
                leave(hit)
              }}
            >
              <span class="chip">{sayValue(hit.kind)}</span> {hit.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function useSuggestions(text: string): {
  hits: readonly Hit[]
  open: boolean
  setOpen: (open: boolean) => void
} {
  const [hits, setHits] = useState<readonly Hit[]>([])
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (text.trim() === '') {
      setOpen(false)
      return undefined
    }
    const control = new AbortController()
    const timer = setTimeout(() => {
      ask(SuggestionsDocument, { text: text.slice(0, 200), kinds: null }, control.signal).then(
        ({ search }) => {
          setHits(search.edges.map(({ node }) => node))
          setOpen(true)
        },
        () => {
          if (!control.signal.aborted) setOpen(false)
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [text])
  return { hits, open, setOpen }
}
