import type { ComponentChildren, VNode } from 'preact'

interface Props {
  /** Of its column: it stands before the cell where a row is shown as a card. */
  readonly head: string
  /** Not to be broken into lines. */
  readonly short?: boolean
  /** Between the first and the last year of a lane. */
  readonly within?: boolean
  readonly children: ComponentChildren
}

/** A cell that stays one to who reads by ear where the row is laid out as a card. */
export const Cell = ({ head, short = false, within = false, children }: Props): VNode => (
  <td role="cell" data-head={head} class={short ? 'short' : within ? 'within' : undefined}>
    {children}
  </td>
)
