import type { ComponentChildren, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Grounds } from '../../parts/Grounds.tsx'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

interface Props {
  readonly item: Commitment
  readonly columns: number
  readonly children: ComponentChildren
}

/** A row that opens what it rests on below itself, where there is room for it. */
export function Explained({ item, columns, children }: Props): VNode {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <tr>
        {children}
        <td class="short">
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
      <tr id={id} hidden={!open}>
        {open && (
          <td colSpan={columns}>
            <div class="grounds">
              <Grounds title={say('promised')} statements={item.promisedBy} />
              <Grounds title={say('reported')} statements={item.reportedBy} />
            </div>
          </td>
        )}
      </tr>
    </>
  )
}
