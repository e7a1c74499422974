import type { VNode } from 'preact'
import { say } from '../words.ts'

interface Props {
  /** What it is, as year or kind. */
  readonly what: string
  /** As the address has it. */
  readonly asked: string | null
  readonly known: boolean
  /** What is shown in its place. */
  readonly shown: string
}

/** That the address asks for what there is not, and what is shown instead. */
export function Instead({ what, asked, known, shown }: Props): VNode | null {
  if (asked === null || asked === '' || known) return null
  return (
    <p class="instead" role="status">
      {say('noSuch')}
      {what.toLowerCase()} <q>{asked}</q>
      {say('instead')} {shown}
    </p>
  )
}
