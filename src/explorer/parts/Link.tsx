import type { ComponentChildren, VNode } from 'preact'
import { toBrowser } from '../state/basePath.ts'
import { entityPath, go } from '../state/place.ts'

interface Props {
  readonly to: string
  /** It leads to what is shown already. */
  readonly current?: boolean
  /** The id of what says more of it. */
  readonly describedBy?: string
  readonly children: ComponentChildren
}

/** A link within the page: a plain click does not load it anew. */
export function Link({ to, current = false, describedBy, children }: Props): VNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={toBrowser(to)}
      onClick={follow}
      aria-describedby={describedBy}
      {...(current && { 'aria-current': 'true' as const })}
    >
      {children}
    </a>
  )
}

export const EntityLink = ({ id, name }: { readonly id: string; readonly name: string }): VNode => (
  <Link to={entityPath(id)}>{name}</Link>
)
