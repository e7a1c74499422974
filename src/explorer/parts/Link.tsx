import type { ComponentChildren, VNode } from 'preact'
import { entityPath, go } from '../state/place.ts'

/** A link within the page: a plain click does not load it anew. */
export function Link({ to, children }: { readonly to: string; readonly children: ComponentChildren }): VNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={to} onClick={follow}>
      {children}
    </a>
  )
}

export const EntityLink = ({ id, name }: { readonly id: string; readonly name: string }): VNode => (
  <Link to={entityPath(id)}>{name}</Link>
)
