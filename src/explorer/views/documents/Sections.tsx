import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { SectionStatementsDocument, type SaidFragment } from '../../generated/documents.ts'
import { Shown } from '../../parts/Shown.tsx'
import { useEvery } from '../../state/useEvery.ts'
import { statedAt, type AskedPlace } from './askedPlace.ts'
import { END } from './END.ts'
import { Said } from './Said.tsx'
import type { DocumentTold } from './told.ts'
import { say } from './words.ts'

interface Stretch {
  readonly title: string
  readonly level: number
  readonly from: number
  readonly to: number
}

/** The sections one after the other, with what stands before the first. */
function stretchesOf({ sections }: DocumentTold): Stretch[] {
  const told = sections.map(({ title, level, start }, index) => ({
    title,
    level,
    from: start,
    to: sections[index + 1]?.start ?? END,
  }))
  const first = told[0]?.from ?? END
  return first === 0 ? told : [{ title: say('opening'), level: 1, from: 0, to: first }, ...told]
}

interface Props {
  readonly document: DocumentTold
  readonly asked: AskedPlace | null
}

/** A document whose text is not loaded: what each section states, and the words that carry it. */
export function Sections({ document, asked }: Props): VNode {
  return (
    <section class="sections">
      <p>
        {say('notLoaded')} <code>plangraph ingest</code> ({say('readme')})
      </p>
      <h2>{say('outline')}</h2>
      {stretchesOf(document).map((stretch) => {
        const here = asked !== null && stretch.from <= asked.at && asked.at < stretch.to ? asked : null
        return (
          <Section
            key={`${stretch.from} ${JSON.stringify(here)}`}
            id={document.id}
            stretch={stretch}
            asked={here}
          />
        )
      })}
    </section>
  )
}

interface SectionProps {
  readonly id: string
  readonly stretch: Stretch
  /** The place within it that the address asks for. */
  readonly asked: AskedPlace | null
}

function Section({ id, stretch, asked }: SectionProps): VNode {
  const [open, setOpen] = useState(asked !== null)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked !== null) summary.current?.focus()
  }, [asked])
  return (
    <details
      class={`level-${stretch.level}`}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary ref={summary}>{stretch.title}</summary>
      {open && <Statements id={id} stretch={stretch} asked={asked} />}
    </details>
  )
}

function Statements({ id, stretch: { from, to }, asked }: SectionProps): VNode {
  const answer = useEvery(
    SectionStatementsDocument,
    { id, from, to, after: null },
    (data) => data.document?.statements ?? null,
  )
  return (
    <Shown answer={answer}>
      {(statements) => {
        if (statements.length === 0) return <p class="quiet">{say('nothing')}</p>
        const wanted = asked ? statedAt(statements, asked) : []
        return (
          <ul>
            {statements.map((one) => (
              <Stated key={one.id} statement={one} from={from} to={to} wanted={wanted.includes(one)} />
            ))}
          </ul>
        )
      }}
    </Shown>
  )
}

interface StatedProps {
  readonly statement: SaidFragment
  readonly from: number
  readonly to: number
  readonly wanted: boolean
}

/** What is said, and its words in this section. */
function Stated({ statement, from, to, wanted }: StatedProps): VNode {
  const pieces = statement.evidence.filter(({ start }) => from <= start && start < to)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!wanted) return
    item.current?.focus({ preventScroll: true })
    item.current?.scrollIntoView({ block: 'center' })
  }, [wanted])
  return (
    <li ref={item} tabIndex={-1} {...(wanted && { 'aria-current': 'true' as const })}>
      <Said statement={statement} />{' '}
      {pieces.map(({ id, mention, role }) => (
        <q key={id} class={`mention ${role.toLowerCase()}`}>
          {mention}
        </q>
      ))}
    </li>
  )
}
