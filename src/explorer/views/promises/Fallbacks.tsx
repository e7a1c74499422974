import type { VNode } from 'preact'
import { Instead } from '../../parts/Instead.tsx'
import { say as sayPage } from '../../words.ts'
import type { Choice } from './choiceOf.ts'
import { say } from './words.ts'

interface Props {
  readonly asked: URLSearchParams
  /** Without a year, all years. */
  readonly choice: Omit<Choice, 'year'> & { readonly year: number | null }
}

/** Where what is shown is not what the address asks for. */
export function Fallbacks({ asked, choice: { year, sort, outcome } }: Props): VNode {
  const known = (name: string, chosen: string | null): boolean => asked.get(name) === chosen
  const told = (name: string, what: string, chosen: string | null): VNode => (
    <Instead what={what} asked={asked.get(name)} known={known(name, chosen)} shown={chosen ?? say('all')} />
  )
  return (
    <>
      {told('year', say(year === null ? 'promisedFor' : 'year'), year === null ? null : String(year))}
      {told('sort', say('kind'), sort)}
      {told('outcome', sayPage('outcome'), outcome)}
    </>
  )
}
