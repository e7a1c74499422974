import type { VNode } from 'preact'
import type { SaidFragment } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { say } from './words.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What a statement says, its subject and object linked where the words name them. */
export function Said({ statement }: { readonly statement: SaidFragment }): VNode {
  const { property, value, text, subject, object } = statement
  if (property === 'alias')
    return (
      <>
        “{value}” {say('is')} <EntityLink {...subject} />
      </>
    )
  if (text === null) return <EntityLink id={subject.id} name={value ?? subject.name} />
  return <Linked text={text} subject={subject} object={object} />
}

/** The subject begins what is said and the object ends it; whom the words do not name follows them. */
function Linked({
  text,
  subject,
  object,
}: {
  readonly text: string
  readonly subject: Named
  readonly object: Named | null
}): VNode {
  const first = text.indexOf(subject.name)
  const after = first < 0 ? 0 : first + subject.name.length
  const rest = text.slice(after)
  const second = object ? rest.lastIndexOf(object.name) : -1
  return (
    <>
      {first >= 0 && text.slice(0, first)}
      <EntityLink {...subject} />
      {first < 0 && ' '}
      {object && second >= 0 ? (
        <>
          {rest.slice(0, second)}
          <EntityLink {...object} />
          {rest.slice(second + object.name.length)}
        </>
      ) : (
        rest
      )}
      {object && second < 0 && (
        <>
          {' '}
          <EntityLink {...object} />
        </>
      )}
    </>
  )
}
