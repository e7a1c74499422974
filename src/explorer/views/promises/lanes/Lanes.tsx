import type { VNode } from 'preact'
import { LanesDocument } from '../../../generated/documents.ts'
import { Failed } from '../../../parts/Failed.tsx'
import { NameFilter } from '../../../parts/NameFilter.tsx'
import { Query } from '../../../parts/Query.tsx'
import { Shown } from '../../../parts/Shown.tsx'
import { replace } from '../../../state/place.ts'
import { useEvery } from '../../../state/useEvery.ts'
import { Fallbacks } from '../Fallbacks.tsx'
import { say } from '../words.ts'
import { laneOf, type Lane } from './Lane.ts'
import { isChosen, laneChoiceOf, lanePath } from './laneChoice.ts'
import { LaneChoices } from './LaneChoices.tsx'
import { LaneTable } from './LaneTable.tsx'
import './Lanes.css'
import { useNamed } from './useNamed.ts'

const variables = { after: null }

/** The stages of projects over the years; all are read once, so that what is chosen shows at once. */
export function Lanes({ asked }: { readonly asked: URLSearchParams }): VNode {
  const answer = useEvery(LanesDocument, variables, ({ projects }) => projects)
  return (
    <>
      <h1>{say('lanesTitle')}</h1>
      <p class="quiet">{say('lanesAbout')}</p>
      <Shown answer={answer}>{(projects) => <Told lanes={projects.map(laneOf)} asked={asked} />}</Shown>
      <Query document={LanesDocument} variables={variables} />
    </>
  )
}

interface ToldProps {
  readonly lanes: readonly Lane[]
  readonly asked: URLSearchParams
}

function Told({ lanes, asked }: ToldProps): VNode {
  const choice = laneChoiceOf(asked, lanes)
  const named = useNamed(choice.text)
  const shown = lanes.filter(isChosen(choice, named.ids))
  return (
    <>
      <Fallbacks asked={asked} choice={{ ...choice, sort: null }} />
      <LaneChoices lanes={lanes} choice={choice} named={named.ids} />
      <p class="lane-filter">
        <NameFilter
          label={say('name')}
          text={choice.text}
          onSeek={(text) => {
            replace(lanePath({ ...choice, text }))
          }}
        />{' '}
        <span class="quiet" role="status">
          {say('projects')} {shown.length}
        </span>
      </p>
      {named.answer.state === 'failed' && <Failed {...named.answer} />}
      <div aria-busy={named.isAwaited}>
        {shown.length === 0 ? (
          <p class="quiet">{say('noLane')}</p>
        ) : (
          <LaneTable key={lanePath(choice)} lanes={shown} />
        )}
      </div>
    </>
  )
}
