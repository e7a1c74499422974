import type { VNode } from 'preact'
import { PromiseTotalsDocument } from '../../generated/documents.ts'
import { Instead } from '../../parts/Instead.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { say as sayPage } from '../../words.ts'
import { Choices } from './Choices.tsx'
import { choiceOf, SORTS } from './choiceOf.ts'
import { Fallbacks } from './Fallbacks.tsx'
import { Lanes } from './lanes/Lanes.tsx'
import { PromiseTable } from './PromiseTable.tsx'
import './Promises.css'
import { say } from './words.ts'

/** The promises of a year and what became of them, or the stages of projects over the years. */
export function Promises(): VNode {
  const asked = new URLSearchParams(search.value)
  return asked.get('show') === 'lanes' ? <Lanes asked={asked} /> : <ByYear asked={asked} />
}

function ByYear({ asked }: { readonly asked: URLSearchParams }): VNode {
  const answer = useAnswer(PromiseTotalsDocument, {})
  return (
    <Shown answer={answer}>
      {({ commitmentOutcomes }) => {
        const choice = choiceOf(asked, commitmentOutcomes)
        return (
          <>
            <h1>
              {choice.year}
              {sayPage('promises')}
            </h1>
            <Instead what={say('shape')} asked={asked.get('show')} known={false} shown={say('byYear')} />
            <Fallbacks asked={asked} choice={choice} />
            <Choices totals={commitmentOutcomes} choice={choice} />
            {SORTS.filter((sort) => choice.sort === null || choice.sort === sort).map((sort) => (
              <PromiseTable
                key={`${sort} ${choice.year} ${choice.outcome ?? ''}`}
                sort={sort}
                year={choice.year}
                outcome={choice.outcome}
              />
            ))}
            <Query document={PromiseTotalsDocument} variables={{}} />
          </>
        )
      }}
    </Shown>
  )
}
