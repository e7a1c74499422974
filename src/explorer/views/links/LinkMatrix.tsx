import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import { go } from '../../state/place.ts'
import { groupLinks, isExplained, linksPath, pairOf, type Chosen, type Group, type Link } from './chosen.ts'
import { MatrixTurn } from './MatrixTurn.tsx'
import { nextCell } from './nextCell.ts'
import { projectRows } from './projectRows.ts'
import { WhyPanel } from './WhyPanel.tsx'
import { sayBasis } from './sayBasis.ts'
import { tell } from './words.ts'

/** What stands side by side on a screen. */
const POLICIES = 8

interface Props {
  readonly links: readonly Link[]
  readonly chosen: Chosen
}

/** Policies beside their projects, some at a time, those with most links first; a cell tells why, beside them all. */
export function LinkMatrix({ links, chosen }: Props): VNode {
  const table = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const all = groupLinks(links, 'policy')
  const start = startOf(all, chosen)
  const policies = all.slice(start, start + POLICIES)
  const rows = projectRows(policies)
  const cells = rows.flatMap((row) => row.links)
  const explained = links.find(isExplained(chosen))
  const stop = cells.find(isExplained(chosen)) ?? cells[0]
  useEffect(() => {
    // Below the table the panel may be out of sight; both fit into a window.
    const isBelow = (panel.current?.offsetTop ?? 0) > (table.current?.offsetTop ?? 0)
    if (explained && isBelow) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [explained?.id])
  const choose = (link: Link): void => {
    if (link.id === explained?.id) panel.current?.focus()
    else go(linksPath({ ...chosen, start, why: pairOf(link) }))
  }
  return (
    <section>
      <p class="quiet" id="matrix-about">
        {tell('matrixAbout')}
      </p>
      <MatrixTurn
        start={start}
        step={POLICIES}
        total={all.length}
        turn={(next) => {
          go(linksPath({ ...chosen, start: next, why: null }))
        }}
      />
      <div class="matrix-room">
        <div
          key={start}
          ref={table}
          class="scroll matrix"
          tabIndex={0}
          role="region"
          aria-labelledby="matrix-about"
        >
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
                            isStop={link === stop}
                            pressed={link === explained}
                            choose={choose}
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
        <WhyPanel
          chosen={chosen}
          isListed={explained !== undefined}
          panel={panel}
          leave={() => {
            table.current?.querySelector<HTMLElement>('.cell[aria-pressed=true]')?.focus()
          }}
        />
      </div>
    </section>
  )
}

/** Fewer links can leave fewer policies than were shown. */
function startOf(all: readonly Group[], { start, why }: Chosen): number {
  const meant = start ?? all.findIndex(({ head }) => head.id === why?.policy)
  const within = Math.min(meant, all.length - 1)
  return Math.max(0, meant === start && within === meant ? meant : Math.floor(within / POLICIES) * POLICIES)
}

interface CellProps {
  readonly link: Link
  /** The one that Tab leads to; arrow keys lead on. */
  readonly isStop: boolean
  readonly pressed: boolean
  readonly choose: (link: Link) => void
}

function Cell({ link, isStop, pressed, choose }: CellProps): VNode {
  const { basis, score, policy, project } = link
  const word = sayBasis(link)
  return (
    <button
      type="button"
      class={`cell ${basis.toLowerCase()}`}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={pressed}
      aria-label={`${policy.name} — ${project.name}: ${word}`}
      onClick={() => {
        choose(link)
      }}
    >
      {basis === 'STATED' ? '●' : score.toFixed(2).slice(1)}
    </button>
  )
}
