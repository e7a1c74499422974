import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import { go } from '../../state/place.ts'
import { groupLinks, linksPath, type Chosen, type Group, type Link } from './chosen.ts'
import { nextCell } from './nextCell.ts'
import { WhyLinked } from './WhyLinked.tsx'
import { tell } from './words.ts'

/** What stands side by side on a screen. */
const POLICIES = 8

interface Props {
  readonly links: readonly Link[]
  readonly chosen: Chosen
}

/** Policies beside their projects, some at a time, those with most links first; a cell tells why. */
export function LinkMatrix({ links, chosen }: Props): VNode | null {
  const [open, setOpen] = useState<Link | null>(null)
  const all = groupLinks(links, 'policy')
  // Fewer links can leave fewer policies than were shown.
  const start = Math.min(chosen.start, Math.floor(Math.max(0, all.length - 1) / POLICIES) * POLICIES)
  const policies = all.slice(start, start + POLICIES)
  const rows = projectsUnder(policies)
  if (rows.length === 0) return null
  const first = rows[0]?.links[0]?.id
  return (
    <section>
      <p class="quiet" id="matrix-about">
        {tell('matrixAbout')}
      </p>
      <Turn
        start={start}
        end={start + policies.length}
        total={all.length}
        turn={(next) => {
          go(linksPath({ ...chosen, start: next }))
        }}
      />
      <div class="scroll matrix" tabIndex={0} role="region" aria-labelledby="matrix-about">
        <table>
          <thead>
            <tr>
              <td />
              {policies.map(({ head }) => (
                <th key={head.id} scope="col">
                  <EntityLink id={head.id} name={head.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={nextCell}>
            {rows.map((row) => (
              <tr key={row.head.id}>
                <th scope="row">
                  <EntityLink id={row.head.id} name={row.head.name} />
                </th>
                {policies.map(({ head }) => {
                  const link = row.links.find(({ policy }) => policy.id === head.id)
                  return (
                    <td key={head.id}>
                      {link && (
                        <Cell
                          link={link}
                          first={link.id === first}
                          pressed={link.id === open?.id}
                          open={setOpen}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && <Opened key={open.id} link={open} />}
    </section>
  )
}

interface TurnProps {
  readonly start: number
  readonly end: number
  readonly total: number
  readonly turn: (start: number) => void
}

/** Leads to the other policies. */
function Turn({ start, end, total, turn }: TurnProps): VNode | null {
  if (total <= POLICIES) return null
  return (
    <p class="matrix-turn">
      <button
        type="button"
        aria-label={tell('before')}
        disabled={start === 0}
        onClick={() => {
          turn(Math.max(0, start - POLICIES))
        }}
      >
        ←
      </button>{' '}
      <span role="status">
        {tell('policies')} {start + 1}–{end} / {total}
      </span>{' '}
      <button
        type="button"
        aria-label={tell('after')}
        disabled={end === total}
        onClick={() => {
          turn(end)
        }}
      >
        →
      </button>
    </p>
  )
}

/** The projects of the first policy, then what the second adds, and so on. */
const projectsUnder = (policies: readonly Group[]): Group[] => {
  const links = policies.flatMap((group) => group.links)
  const places = new Map(policies.map(({ head }, index) => [head.id, index]))
  const placeOf = (row: Group): number => places.get(row.links[0]?.policy.id ?? '') ?? policies.length
  return groupLinks(links, 'project').sort((a, b) => placeOf(a) - placeOf(b))
}

interface CellProps {
  readonly link: Link
  /** The one that Tab leads to; arrow keys lead on. */
  readonly first: boolean
  readonly pressed: boolean
  readonly open: (link: Link) => void
}

function Cell({ link, first, pressed, open }: CellProps): VNode {
  const { basis, score, policy, project } = link
  const word = basis === 'STATED' ? tell('stated') : `${tell('inferred')} ${score.toFixed(2)}`
  return (
    <button
      type="button"
      class={`cell ${basis.toLowerCase()}`}
      tabIndex={first ? 0 : -1}
      aria-pressed={pressed}
      aria-label={`${policy.name} — ${project.name}: ${word}`}
      onClick={() => {
        open(link)
      }}
    >
      {basis === 'STATED' ? '●' : score.toFixed(2).slice(1)}
    </button>
  )
}

function Opened({ link: { policy, project } }: { readonly link: Link }): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {tell('whyLong')}: {policy.name} — {project.name}
      </h2>
      <WhyLinked policy={policy.id} project={project.id} />
    </section>
  )
}
