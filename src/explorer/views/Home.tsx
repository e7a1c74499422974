import type { VNode } from 'preact'
import {
  HeadlinesDocument,
  HomeDocument,
  type HeadlinesQuery,
  type HomeQuery,
} from '../generated/documents.ts'
import { EntityLink } from '../parts/Link.tsx'
import { Query } from '../parts/Query.tsx'
import { Shown } from '../parts/Shown.tsx'
import { language } from '../state/language.ts'
import { playgroundPath } from '../state/playgroundPath.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { say, sayValue } from '../words.ts'

const OFFERED = 5

/** What is in the graph, what was promised and reported last, what is new, where to begin. */
export function Home(): VNode {
  const answer = useAnswer(HomeDocument, {})
  return (
    <Shown answer={answer}>
      {(data) => (
        <>
          <Counts data={data} />
          <Headlines documents={data.documents} />
          <section>
            <h2>{say('questions')}</h2>
            <ul class="questions">
              {data.questions.slice(0, OFFERED).map(({ name, title }) => (
                <li key={name}>
                  <a href={playgroundPath({ question: name })}>{title[language.value]}</a>
                </li>
              ))}
            </ul>
          </section>
          <Query document={HomeDocument} variables={{}} />
        </>
      )}
    </Shown>
  )
}

function Counts({ data }: { readonly data: HomeQuery }): VNode {
  const counts: [kind: string, count: number][] = [
    ['PROJECT', data.projects.totalCount],
    ['POLICY', data.policies.totalCount],
    ['ENTERPRISE', data.enterprises.totalCount],
    ['INDUSTRY', data.industries.totalCount],
    ['INDICATOR', data.indicators.totalCount],
    ['COUNTY', data.counties.totalCount],
    ['DEVELOPMENT_ZONE', data.developmentZones.totalCount],
    ['SPECIALTY_TOWN', data.specialtyTowns.totalCount],
    ['PLACE', data.places.totalCount],
    ['FACILITY', data.facilities.totalCount],
    ['SCENIC_SPOT', data.scenicSpots.totalCount],
    ['RESEARCH_INSTITUTION', data.researchInstitutions.totalCount],
    ['ORGANIZATION', data.organizations.totalCount],
    ['PRODUCT', data.products.totalCount],
    ['AWARD', data.awards.totalCount],
    ['EVENT', data.events.totalCount],
    ['PERSON', data.people.totalCount],
  ]
  return (
    <section>
      <h2>{say('kinds')}</h2>
      <ul class="counts">
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <strong>{count}</strong> {sayValue(kind)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The newest document beside the one before it, and the year that the newest reviews. */
function Headlines({ documents }: { readonly documents: HomeQuery['documents'] }): VNode | null {
  const [before, newest] = documents.slice(-2)
  const year = Number(newest?.reviews?.to.slice(0, 4))
  const variables = before && newest && { year, from: before.id, to: newest.id }
  const answer = useAnswer(HeadlinesDocument, variables ?? null)
  if (!variables) return null
  return (
    <Shown answer={answer}>
      {(data) => (
        <>
          <Promises year={year} commitments={data.commitments.nodes} />
          <section>
            <h2>{say('newest')}</h2>
            <ul class="columns">
              {data.changes?.newProjects.nodes.map(({ project }) => (
                <li key={project.id}>
                  <EntityLink id={project.id} name={project.name} />{' '}
                  {project.status !== null && <span class="chip">{sayValue(project.status)}</span>}
                </li>
              ))}
            </ul>
          </section>
          <Query document={HeadlinesDocument} variables={variables} />
        </>
      )}
    </Shown>
  )
}

interface PromisesProps {
  readonly year: number
  readonly commitments: HeadlinesQuery['commitments']['nodes']
}

function Promises({ year, commitments }: PromisesProps): VNode {
  return (
    <section>
      <h2>
        {year}
        {say('promises')}
      </h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${year}${say('promises')}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('indicator')}</th>
              <th scope="col">{say('target')}</th>
              <th scope="col">{say('actual')}</th>
              <th scope="col">{say('rank')}</th>
              <th scope="col">{say('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {commitments.map(({ id, indicator, target, actual, outcome, gap, gapUnit }) => (
              <tr key={id}>
                <th scope="row">{indicator && <EntityLink id={indicator.id} name={indicator.name} />}</th>
                <td>{target?.text}</td>
                <td>{actual?.text}</td>
                <td>{actual?.rank}</td>
                <td>
                  <span class={`outcome ${outcome.toLowerCase()}`}>{sayValue(outcome)}</span>{' '}
                  {gap !== null && gap !== 0 && `${gap > 0 ? '+' : '−'}${Math.abs(gap)} ${gapUnit ?? ''}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
