import type { ComponentChildren, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { EvidenceFragment } from '../../generated/documents.ts'
import { Evidence } from '../../parts/Evidence.tsx'
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

interface GroundsProps {
  readonly title: string
  readonly statements: readonly { readonly evidence: readonly EvidenceFragment[] }[]
}

function Grounds({ title, statements }: GroundsProps): VNode | null {
  if (statements.length === 0) return null
  return (
    <>
      <p class="quiet">{title}</p>
      <Evidence pieces={statements.flatMap(({ evidence }) => evidence)} />
    </>
  )
}
