import type { ComponentChildren, VNode } from 'preact'

interface Props {
  readonly label: string
  readonly children: ComponentChildren
}

/** Links of which one is chosen, with what they choose. */
export const ChoiceRow = ({ label, children }: Props): VNode => (
  <p>
    <span class="quiet">{label}</span> {children}
  </p>
)
