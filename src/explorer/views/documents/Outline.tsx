import type { VNode } from 'preact'
import { Link } from '../../parts/Link.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { documentPath } from '../../state/place.ts'
import type { Answer } from '../../state/useAnswer.ts'
import { Bar } from './Bar.tsx'
import type { DocumentTold, UncoveredTold } from './told.ts'
import { say } from './words.ts'

interface Props {
  readonly document: DocumentTold
  readonly uncovered: Answer<readonly UncoveredTold[]>
  readonly onFollow: () => void
}

/** The sections of a loaded text with their coverage, and the sentences that nothing was read from. */
export function Outline({ document: { id, sections }, uncovered, onFollow }: Props): VNode {
  return (
    <nav class="outline" aria-label={say('outline')} onClick={onFollow}>
      {sections.length > 0 && (
        <details open>
          <summary>
            {say('outline')} <span class="quiet">{say('coverageShort')}</span>
          </summary>
          <ol>
            {sections.map(({ id: section, level, start, title, coverage }) => (
              <li key={section} class={`level-${level}`}>
                <Link to={documentPath(id, start)}>{title}</Link>{' '}
                {coverage && <Bar done={coverage.statedPassages} all={coverage.passages} />}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Shown answer={uncovered}>
        {(passages) => (
          <details>
            <summary>
              {say('uncovered')} <span class="quiet">{passages.length}</span>
            </summary>
            <p class="quiet">{say('uncoveredAbout')}</p>
            <ul>
              {passages.map(({ id: passage, start, text }) => (
                <li key={passage}>
                  <Link to={documentPath(id, start)}>{text}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Shown>
    </nav>
  )
}
