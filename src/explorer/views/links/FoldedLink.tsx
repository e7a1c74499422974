import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Link, Side } from './chosen.ts'
import { LinkRow } from './LinkRow.tsx'

/** A link in another view, whose address tells nothing of it. */
export function FoldedLink({ link, other }: { readonly link: Link; readonly other: Link[Side] }): VNode {
  const [open, setOpen] = useState(false)
  return (
    <LinkRow
      link={link}
      other={other}
      open={open}
      toggle={() => {
        setOpen(!open)
      }}
    />
  )
}
