import type { VNode } from 'preact'
import { EntityStatementsDocument, type EntityStatementsQuery } from '../../generated/documents.ts'
import { Sources } from '../../parts/Sources.tsx'
import { More } from '../../parts/More.tsx'
import { Query } from '../../parts/Query.tsx'
import { usePages } from '../../state/usePages.ts'
import { say } from './words.ts'

type Told = Extract<EntityStatementsQuery['node'], { readonly statements: unknown }>
type Statement = Told['statements']['nodes'][number]

/** All that documents say of it, in the order in which they say it. */
export function Statements({ id }: { readonly id: string }): VNode {
  const variables = { id, after: null }
  const pages = usePages(EntityStatementsDocument, variables, ({ node }) =>
    node && 'statements' in node ? node.statements : null,
  )
  return (
    <section>
      <h2>
        {say('statements')} <span class="quiet">{pages.total}</span>
      </h2>
      <ol class="timeline">
        {pages.items.map((statement) => (
          <li key={statement.id}>
            {statement.year !== null && <strong>{statement.year}</strong>} {wordsOf(statement)}
            <Sources pieces={statement.evidence} />
          </li>
        ))}
      </ol>
      <More {...pages} />
      <Query document={EntityStatementsDocument} variables={variables} />
    </section>
  )
}

/** A name is told by itself. */
const wordsOf = ({ text, value }: Statement): string => text ?? `${say('named')}${value ?? ''}`
