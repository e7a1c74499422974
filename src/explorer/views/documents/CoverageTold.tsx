import type { VNode } from 'preact'
import type { CoverageFragment } from '../../generated/documents.ts'
import { Bar } from './Bar.tsx'
import { say } from './words.ts'

/** How much of a loaded text statements carry, each figure with what it counts. */
export function CoverageTold({ coverage }: { readonly coverage: CoverageFragment }): VNode {
  const { passages, statedPassages, figures, coveredFigures } = coverage
  const { titles, coveredTitles, names, coveredNames } = coverage
  const rows = [
    { name: 'passages', done: statedPassages, all: passages },
    { name: 'figures', done: coveredFigures, all: figures },
    { name: 'titles', done: coveredTitles, all: titles },
    { name: 'names', done: coveredNames, all: names },
  ] as const
  return (
    <dl class="coverage">
      {rows.map(({ name, done, all }) => (
        <div key={name}>
          <dt>
            {say(name)} <span class="quiet">{say(`${name}About`)}</span>
          </dt>
          <dd>
            <Bar done={done} all={all} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
