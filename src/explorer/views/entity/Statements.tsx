import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { EntityStatementsDocument } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { List } from '../../parts/List.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { language } from '../../state/language.ts'
import { useEvery } from '../../state/useEvery.ts'
import { useInSight } from '../../state/useInSight.ts'
import { say } from './words.ts'

/** Statements of names, by their property. */
const NAMES: readonly string[] = ['name', 'alias']

const sayToldIn = (year: number): string =>
  language.value === 'zh' ? `${year}${say('toldIn')}` : `${say('toldIn')} ${year}`

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
          .flatMap((said) => (said.year === null ? [] : [{ ...said, year: said.year }]))
          .toSorted((one, other) => one.year - other.year)
        const rest = statements.filter(({ year }) => year === null)
        const names = rest.filter(({ property }) => NAMES.includes(property))
        const undated = rest.filter(({ property }) => !NAMES.includes(property))
        const spelt = [...Map.groupBy(names, ({ text, value }) => text ?? value ?? '')]
        return (
          <>
            <List items={dated} keyOf={({ id: key }) => key} label={say('statements')}>
              {({ id: key, year, toldIn, text, value }) => (
                <>
                  <strong>{year}</strong> {text ?? value}
                  {toldIn !== year && <span class="quiet"> {sayToldIn(toldIn)}</span>}
                  <EvidenceOf ids={[key]} />
                </>
              )}
            </List>
            {undated.length > 0 && (
              <>
                <h3>
                  {say('undated')} <span class="quiet">{undated.length}</span>
                </h3>
                <List items={undated} keyOf={({ id: key }) => key} label={say('undated')}>
                  {({ id: key, toldIn, text, value }) => (
                    <>
                      {text ?? value} <span class="quiet">{sayToldIn(toldIn)}</span>
                      <EvidenceOf ids={[key]} />
                    </>
                  )}
                </List>
              </>
            )}
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
