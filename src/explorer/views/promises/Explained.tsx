import type { ComponentChildren, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { say } from './words.ts'

interface Props {
  /** What the row rests on. */
  readonly grounds: VNode
  readonly columns: number
  readonly children: ComponentChildren
}

/** A row that opens what it rests on below itself, where there is room for it. */
export function Explained({ grounds, columns, children }: Props): VNode {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr role="row">
        {children}
        <td role="cell" class="short">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open)
            }}
          >
            {say('grounds')}
          </button>
        </td>
      </tr>
      <tr id={id} role="row" hidden={!open}>
        {open && (
          <td role="cell" colSpan={columns}>
            <div class="grounds">{grounds}</div>
          </td>
        )}
      </tr>
    </>
  )
}
