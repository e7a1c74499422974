import type { VNode } from 'preact'
import { communityColour } from './communityColour.ts'

/** A community by its colour and its label. */
export const CommunityChip = ({ id, label }: { readonly id: number; readonly label: string }): VNode => (
  <span class="chip community">
    <span class="community-swatch" style={{ background: communityColour(id) }} />
    {label}
  </span>
)
