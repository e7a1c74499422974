import type { VNode } from 'preact'

/** So far apart on the wheel that neighbouring numbers look different. */
const GOLDEN_ANGLE = 137.508

/** A community by its colour and its label. */
export const CommunityChip = ({ id, label }: { readonly id: number; readonly label: string }): VNode => (
  <span class="chip community">
    <span
      class="community-swatch"
      ref={(swatch) => {
        swatch?.style.setProperty('--hue', String(Math.round(id * GOLDEN_ANGLE) % 360))
      }}
    />
    {label}
  </span>
)
