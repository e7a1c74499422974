import type { VNode } from 'preact'
import { PromiseTotalsDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { say } from '../../words.ts'
import { Choices } from './Choices.tsx'
import { choiceOf, SORTS } from './choiceOf.ts'
import { PromiseTable } from './PromiseTable.tsx'
import './Promises.css'

/** The promises of a year and what became of them. */
export function Promises(): VNode {
  const answer = useAnswer(PromiseTotalsDocument, {})
  return (
    <Shown answer={answer}>
      {({ commitmentOutcomes }) => {
        const choice = choiceOf(new URLSearchParams(search.value), commitmentOutcomes)
        return (
          <>
            <h1>
              {choice.year}
              {say('promises')}
            </h1>
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
