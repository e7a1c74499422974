import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityKind } from '../generated/documents.ts'
import { entityPath, go } from '../state/place.ts'
import { say, sayValue } from '../words.ts'
import { Failed } from './Failed.tsx'
import { useSuggestions, type Hit } from './useSuggestions.ts'

interface Props {
  /** Tells the fields of one page apart, and is the field's id. */
  readonly name?: string
  readonly label?: string
  /** Finds only this kind. */
  readonly kind?: EntityKind
  readonly onChoose?: (hit: Hit) => void
}

const openEntity = ({ id }: Hit): void => {
  go(entityPath(id))
}

/**
 * Whether a key chooses among the words of an input method. Safari ends the composition before it tells of the key
 * that ended it; the old code of such keys, which no newer property replaces, is the only sign then.
 */
const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || Reflect.get(event, 'keyCode') === INPUT_METHOD_KEY
const INPUT_METHOD_KEY = 229

/**
 * A search field with suggestions as one types: arrows choose, Enter goes, Escape closes. Enter before the answer
 * goes to its first hit as soon as it is there.
 */
export function Search({
  name = 'search',
  label = say('search'),
  kind,
  onChoose = openEntity,
}: Props): VNode {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [isAwaited, setAwaited] = useState(false)
  const [chosen, setChosen] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const { answer, before, isSlow, askAgain } = useSuggestions(text, kind)
  const hits = isOpen && answer.state === 'told' ? answer.data : []
  const listed = isOpen && answer.state === 'loading' ? before : hits
  const close = (): void => {
    setOpen(false)
    setAwaited(false)
  }
  const leave = (hit: Hit): void => {
    setText('')
    close()
    field.current?.blur()
    onChoose(hit)
  }
  useEffect(() => {
    setChosen(0)
    if (answer.state === 'loading' || !isAwaited) return
    setAwaited(false)
    const [first] = hits
    if (first) leave(first)
  }, [answer, isAwaited])
  const enter = (): void => {
    const hit = hits[chosen]
    if (text.trim() === '') return
    if (hit) leave(hit)
    else if (isOpen && answer.state === 'loading') setAwaited(true)
    else {
      setOpen(true)
      askAgain()
    }
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + hits.length) % hits.length)
    } else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape' && isOpen) {
      // The browser would empty the field.
      event.preventDefault()
      close()
    }
  }
  const again = (): void => {
    // The button goes, and the list would close with it.
    field.current?.focus()
    askAgain()
  }
  return (
    <div
      class="search"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close()
      }}
    >
      <input
        ref={field}
        id={name}
        type="search"
        role="combobox"
        list={undefined}
        aria-label={label}
        aria-expanded={listed.length > 0}
        aria-controls={`${name}-hits`}
        aria-autocomplete="list"
        {...(hits[chosen] && { 'aria-activedescendant': `${name}-hit-${chosen}` })}
        placeholder={label}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value)
          setOpen(value.trim() !== '')
          setAwaited(false)
        }}
        onKeyDown={keyDown}
      />
      {listed.length > 0 && (
        <ul id={`${name}-hits`} class="suggested" role="listbox" aria-label={label}>
          {listed.map((hit, index) => (
            <li
              key={hit.id}
              id={`${name}-hit-${index}`}
              role="option"
              aria-selected={hit === hits[chosen]}
              onMouseDown={(event) => {
                event.preventDefault()
                leave(hit)
              }}
            >
              <span class="chip">{sayValue(hit.kind)}</span> {hit.name}{' '}
              {hit.matchedName !== hit.name && <span class="quiet">{hit.matchedName}</span>}
            </li>
          ))}
        </ul>
      )}
      {isOpen && listed.length === 0 && (answer.state !== 'loading' || isSlow) && (
        <div class="suggested">
          {answer.state === 'failed' ? (
            <Failed code={answer.code} message={answer.message} again={again} />
          ) : (
            <p class="quiet" role="status">
              {say(answer.state === 'told' ? 'nothing' : 'loading')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
