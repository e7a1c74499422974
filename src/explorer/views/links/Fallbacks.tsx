import type { VNode } from 'preact'
import { Instead } from '../../parts/Instead.tsx'
import { SHAPES, type Chosen } from './chosen.ts'
import { tell } from './words.ts'

const PARAMETERS = ['show', 'basis', 'score', 'aims', 'q', 'start', 'all', 'why']

interface Props {
  readonly asked: URLSearchParams
  readonly chosen: Chosen
}

/** Where what is shown is not what the address asks for. */
export function Fallbacks({ asked, chosen: { basis, minScore, shape, start, all } }: Props): VNode {
  const told = (name: string, what: string, isKnown: boolean, shown: string): VNode => (
    <Instead what={what} asked={asked.get(name)} known={isKnown} shown={shown} />
  )
  const strangers = [...asked].filter(([name]) => !PARAMETERS.includes(name))
  return (
    <>
      {told(
        'show',
        tell('oneShape'),
        SHAPES.some((known) => known === asked.get('show')),
        tell(shape),
      )}
      {told('basis', tell('oneBasis'), basis !== null, tell('both'))}
      {told('score', tell('oneScore'), Number(asked.get('score')) === minScore, minScore.toFixed(2))}
      {told('start', tell('oneStart'), start !== null || asked.get('start') === '0', tell('fromFirst'))}
      {told('all', tell('oneLength'), all, tell('firstOnes'))}
      {strangers.map(([name, value]) => (
        <Instead
          key={name}
          what={tell('parameter')}
          asked={`${name}=${value}`}
          known={false}
          shown={tell('theRest')}
        />
      ))}
    </>
  )
}
