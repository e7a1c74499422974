import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/documents.ts'
import { idOf } from '../idOf.ts'
import { playgroundPath } from '../state/playgroundPath.ts'
import { say } from '../words.ts'

/** The question behind a view: to read, to copy, to open where questions are asked. */
export function Query<Result, Variables>({
  document,
  variables,
}: {
  readonly document: TypedDocumentString<Result, Variables>
  readonly variables: Variables
}): VNode {
  const [copied, setCopied] = useState(false)
  const text = document.toString().trim()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <details class="query">
      <summary>{say('query')}</summary>
      <pre tabIndex={0}>{text}</pre>
      <pre tabIndex={0}>{JSON.stringify(variables)}</pre>
      <button type="button" onClick={() => void copy()}>
        {say(copied ? 'copied' : 'copy')}
      </button>{' '}
      <a href={playgroundPath({ document: idOf(document), variables: JSON.stringify(variables) })}>
        {say('playground')}
      </a>
    </details>
  )
}
