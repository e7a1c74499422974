import type { VNode } from 'preact'
import type { HomeQuery } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { entitiesPath } from '../../state/place.ts'
import { sayKinds } from '../../words.ts'
import { say } from './words.ts'

/** How many there are of each kind; each number leads to its list. */
export function Counts({ data }: { readonly data: HomeQuery }): VNode {
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
    <ul class="counts" aria-label={say('kinds')}>
      {counts.map(([kind, count]) => (
        <li key={kind}>
          <Link to={entitiesPath(kind)}>
            <strong>{count}</strong> {sayKinds(kind)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
