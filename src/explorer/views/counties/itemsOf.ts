import type { CountyCountedQuery } from '../../generated/documents.ts'
import { sayAge } from '../../parts/sayAge.ts'
import { documentPath, entityPath } from '../../state/place.ts'
import { sayStage, stageKey } from './measures.ts'
import { tell } from './words.ts'

type Profile = NonNullable<CountyCountedQuery['countyProfile']>

/** One thing that was counted. */
interface Item {
  readonly to: string
  readonly name: string
  /** Why it counts. */
  readonly note: string
}

interface Named {
  readonly id: string
  readonly name: string
}

/** What a measure counts in a county, by the measure's key. */
export function itemsOf(profile: Profile, key: string): Item[] {
  switch (key) {
    case 'enterprises':
      return profile.enterprises.nodes.map((firm) => itemOf(firm))
    case 'industries':
      return profile.industries.map(({ industry, ...ties }) => itemOf(industry, noteOf(ties)))
    case 'policies':
      return profile.policies.map(({ policy, ...ties }) => itemOf(policy, noteOf(ties)))
    case 'awards':
      return [...Map.groupBy(profile.awards, ({ award }) => award.id).values()].flatMap((held) =>
        held.slice(0, 1).map(({ award }) => itemOf(award, held.map(({ holder }) => holder.name).join(', '))),
      )
    case 'documents':
      return profile.documents.map(({ id, title, date }) => ({
        to: documentPath(id),
        name: title,
        note: date,
      }))
    default:
      return profile.projects.nodes
        .filter(({ status }) => key === 'projects' || key === stageKey(status))
        .map((project) => itemOf(project, [sayStage(project.status), ...sayAge(project)].join(' ')))
  }
}

const itemOf = ({ id, name }: Named, note = ''): Item => ({ to: entityPath(id), name, note })

interface Ties {
  readonly itself?: boolean
  readonly projects: number
  readonly others: number
}

/** By what in the county it is there: of an industry that only lies there, nothing. */
const noteOf = ({ itself = false, projects, others }: Ties): string =>
  [
    itself && tell('itself'),
    projects > 0 && `${tell('projects')} ${projects}`,
    others > 0 && `${tell('others')} ${others}`,
  ]
    .filter(Boolean)
    .join(', ')
