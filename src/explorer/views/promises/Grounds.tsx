import type { VNode } from 'preact'
import type { EvidenceFragment } from '../../generated/documents.ts'
import { Evidence } from '../../parts/Evidence.tsx'

interface Props {
  readonly title: string
  readonly statements: readonly { readonly evidence: readonly EvidenceFragment[] }[]
}

/** What statements rest on, under one title. */
export function Grounds({ title, statements }: Props): VNode | null {
  if (statements.length === 0) return null
  return (
    <>
      <p class="quiet">{title}</p>
      <Evidence pieces={statements.flatMap(({ evidence }) => evidence)} />
    </>
  )
}
