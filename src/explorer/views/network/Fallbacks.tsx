import type { VNode } from 'preact'
import { Instead } from '../../parts/Instead.tsx'
import type { Wanted } from './wanted.ts'
import { tell } from './words.ts'

interface Props {
  /** The query of the address. */
  readonly asked: string
  readonly wanted: Wanted
}

/** Where what is shown is not what the address asks for. */
export function Fallbacks({ asked, wanted: { community, kind, size } }: Props): VNode {
  const given = new URLSearchParams(asked)
  const told = (name: string, what: string, chosen: string | null, shown: string): VNode => (
    <Instead what={what} asked={given.get(name)} known={given.get(name) === chosen} shown={shown} />
  )
  return (
    <>
      {told('community', tell('community'), community === null ? null : String(community), tell('all'))}
      {told('kind', tell('kind'), kind, tell('all'))}
      {told('size', tell('sizeBy'), size, tell(size))}
    </>
  )
}
