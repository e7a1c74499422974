import type { ComponentChildren, VNode } from 'preact'
import type { Answer } from '../state/useAnswer.ts'
import { say } from '../words.ts'
import { Failed } from './Failed.tsx'

/** An answer, or that it is on its way, or what went wrong and what to do. */
export function Shown<Result>({
  answer,
  children,
}: {
  readonly answer: Answer<Result>
  readonly children: (data: Result) => ComponentChildren
}): VNode {
  if (answer.state === 'loading')
    return (
      <p class="quiet" role="status">
        {say('loading')}
      </p>
    )
  if (answer.state === 'told') return <>{children(answer.data)}</>
  return <Failed code={answer.code} message={answer.message} again={answer.again} />
}
