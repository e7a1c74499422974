import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { EntityStatementsDocument } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { List } from '../../parts/List.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useEvery } from '../../state/useEvery.ts'
import { useInSight } from '../../state/useInSight.ts'
import { say } from './words.ts'

/** So many the API answers for at once. */
const MOST = 100

/** All that documents say of it, year by year, read once the reader comes to it; then the names they use. */
export function Statements({ id, total }: { readonly id: string; readonly total: number }): VNode {
  const place = useRef<HTMLElement>(null)
  const isInSight = useInSight(place)
  return (
    <section ref={place} class="timeline">
      <h2>
        {say('statements')} <span class="quiet">{total}</span>
      </h2>
      {isInSight && <Said id={id} />}
      <Query document={EntityStatementsDocument} variables={{ id, after: null }} />
    </section>
  )
}

function Said({ id }: { readonly id: string }): VNode {
  const answer = useEvery(EntityStatementsDocument, { id, after: null }, ({ node }) =>
    node && 'statements' in node ? node.statements : null,
  )
  return (
    <Shown answer={answer}>
      {(statements) => {
        const dated = statements
          .flatMap(({ id: key, year, text, value }) => (year === null ? [] : [{ key, year, text, value }]))
          .toSorted((one, other) => one.year - other.year)
        const names = statements.filter(({ year }) => year === null)
        const spelt = [...Map.groupBy(names, ({ text, value }) => text ?? value ?? '')]
        return (
          <>
            <List items={dated} keyOf={({ key }) => key} label={say('statements')}>
              {({ key, year, text, value }) => (
                <>
                  <strong>{year}</strong> {text ?? value}
                  <EvidenceOf ids={[key]} />
                </>
              )}
            </List>
            {names.length > 0 && (
              <>
                <h3>
                  {say('names')} <span class="quiet">{names.length}</span>
                </h3>
                <List items={spelt} keyOf={([name]) => name} label={say('names')}>
                  {([name, said]) => (
                    <>
                      {name} <span class="quiet">{said.length}</span>
                      <EvidenceOf ids={said.slice(0, MOST).map(({ id: key }) => key)} />
                    </>
                  )}
                </List>
              </>
            )}
          </>
        )
      }}
    </Shown>
  )
}
