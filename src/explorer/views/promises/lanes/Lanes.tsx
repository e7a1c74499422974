import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { LanesDocument } from '../../../generated/documents.ts'
import { Query } from '../../../parts/Query.tsx'
import { Shown } from '../../../parts/Shown.tsx'
import { useEvery } from '../../../state/useEvery.ts'
import { say } from '../words.ts'
import { laneOf, type Lane } from './Lane.ts'
import { isChosen, laneChoiceOf, lanePath } from './laneChoice.ts'
import { LaneChoices } from './LaneChoices.tsx'
import { LaneTable } from './LaneTable.tsx'
import './Lanes.css'

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
  const [text, setText] = useState('')
  const choice = laneChoiceOf(asked)
  const sought = text.trim().toLowerCase()
  const shown = lanes.filter(isChosen(choice)).filter(({ name }) => name.toLowerCase().includes(sought))
  return (
    <>
      <LaneChoices lanes={lanes} choice={choice} />
      <p class="lane-filter">
        <label>
          {say('name')}{' '}
          <input
            type="search"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value)
            }}
          />
        </label>{' '}
        <span class="quiet" role="status">
          {say('projects')} {shown.length}
        </span>
      </p>
      {shown.length === 0 ? (
        <p class="quiet">{say('noLane')}</p>
      ) : (
        <LaneTable key={`${lanePath(choice)} ${sought}`} lanes={shown} />
      )}
    </>
  )
}
