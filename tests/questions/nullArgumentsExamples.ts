import { isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

/** A question for each argument with a default; where it stands under a relation, beneath it. */
const asked: readonly (readonly [argument: string, document: string])[] = [
  ['Query.policyLinks(minScore)', '{ policyLinks(ARGUMENT, first: 100) { totalCount nodes { score } } }'],
  [
    'Policy.projectLinks(minScore)',
    '{ policies(first: 50) { nodes { projectLinks(ARGUMENT) { totalCount } } } }',
  ],
  [
    'Project.policyLinks(minScore)',
    '{ projects(first: 100) { nodes { policyLinks(ARGUMENT) { totalCount } } } }',
  ],
  ['Query.policiesWithoutProjects(minScore)', '{ policiesWithoutProjects(ARGUMENT) { totalCount } }'],
  ['Query.projectsWithoutPolicies(minScore)', '{ projectsWithoutPolicies(ARGUMENT) { totalCount } }'],
  [
    'County.projects(within)',
    '{ counties(first: 20) { nodes { projects(ARGUMENT, first: 0) { totalCount } } } }',
  ],
  [
    'County.projects(first)',
    '{ counties(first: 3) { nodes { projects(ARGUMENT) { nodes { id } pageInfo { endCursor } } } } }',
  ],
  ['Query.projects(first)', '{ projects(ARGUMENT) { nodes { id } pageInfo { endCursor } } }'],
  ['Query.search(first)', '{ search(text: "大同", ARGUMENT) { nodes { id } } }'],
  [
    'Query.projectGroups(orderBy)',
    '{ projectGroups(by: [COUNTY], ARGUMENT) { nodes { count county { name } } } }',
  ],
  [
    'Query.collaborators(throughHubs)',
    '{ collaborators(institution: "山西大同大学", ARGUMENT) { __typename } }',
  ],
  [
    'Query.collaborators(throughIndustries)',
    '{ collaborators(institution: "山西大同大学", ARGUMENT) { __typename } }',
  ],
  ['Query.neighborhood(hops)', '{ neighborhood(id: "county:lingqiu", ARGUMENT) { nodes { id } truncated } }'],
  ['Query.neighborhood(limit)', '{ neighborhood(id: "county:lingqiu", hops: 2, ARGUMENT) { nodes { id } } }'],
  [
    'Query.neighborhood(throughHubs)',
    '{ neighborhood(id: "county:lingqiu", hops: 2, ARGUMENT) { nodes { id } } }',
  ],
  [
    'Query.paths(maxHops)',
    '{ paths(from: "county:lingqiu", to: "county:yanggao", ARGUMENT) { nodes { id } } }',
  ],
  [
    'Query.paths(limit)',
    '{ paths(from: "county:lingqiu", to: "county:yanggao", ARGUMENT) { nodes { id } } }',
  ],
  [
    'Query.paths(throughHubs)',
    '{ paths(from: "county:lingqiu", to: "county:yanggao", ARGUMENT) { nodes { id } } }',
  ],
  ['Query.researchNetwork(city)', '{ researchNetwork(ARGUMENT) { nodes { degree } } }'],
  ['Query.researchNetwork(hops)', '{ researchNetwork(ARGUMENT) { nodes { degree } } }'],
  ['Query.policyLinks(levels)', '{ policyLinks(ARGUMENT) { totalCount } }'],
  ['Query.policiesWithoutProjects(levels)', '{ policiesWithoutProjects(ARGUMENT) { totalCount } }'],
  ['Query.projectsWithoutPolicies(levels)', '{ projectsWithoutPolicies(ARGUMENT) { totalCount } }'],
  [
    'Policy.projectLinks(levels)',
    '{ policies(first: 50) { nodes { projectLinks(ARGUMENT) { totalCount } } } }',
  ],
  [
    'Project.policyLinks(levels)',
    '{ projects(first: 50) { nodes { policyLinks(ARGUMENT) { totalCount } } } }',
  ],
  ['Query.researchNetwork(limit)', '{ researchNetwork(hops: 2, ARGUMENT) { nodes { degree } } }'],
  ['Query.researchNetwork(projection)', '{ researchNetwork(ARGUMENT) { nodes { degree } } }'],
  ['Query.researchNetwork(throughHubs)', '{ researchNetwork(hops: 2, ARGUMENT) { nodes { degree } } }'],
]

const nameIn = (argument: string): string => /\((\w+)\)/.exec(argument)?.[1] ?? ''

export const nullArgumentsExamples: Examples = (api) => {
  describe('null for an argument is as if it were not given', () => {
    it.each(asked)('%s', async (argument, document) => {
      const name = nameIn(argument)
      const without = await api().ask(document.replace(/ARGUMENT, |, ARGUMENT|\(ARGUMENT\)/, ''))
      expect(await api().ask(document.replace('ARGUMENT', `${name}: null`))).toEqual(without)
    })

    it('by a variable, too', async () => {
      const document = 'query($least: Float) { policyLinks(minScore: $least) { totalCount } }'
      expect(await api().ask(document, { least: null })).toEqual(await api().ask(document))
    })

    it('a page goes on whether null is written or not', async () => {
      const page = '{ projects(filter: null, orderBy: null, first: 2) { pageInfo { endCursor } } }'
      const told = (await api().ask(page)) as { projects: { pageInfo: { endCursor: string } } }
      const next = `{ projects(after: "${told.projects.pageInfo.endCursor}") { totalCount } }`
      await expect(api().ask(next)).resolves.toBeDefined()
    })

    it('every argument with a default is among them', async () => {
      const { schema } = api()
      const names = new Set(asked.map(([argument]) => argument))
      const missing = Object.values((await schema).getTypeMap()).flatMap((type) =>
        (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
          ? Object.values(type.getFields()).flatMap((field) =>
              field.args
                .filter(
                  ({ defaultValue, name }) =>
                    defaultValue !== undefined && !['first', 'within'].includes(name),
                )
                .map(({ name }) => `${type.name}.${field.name}(${name})`),
            )
          : [],
      )
      expect(missing.filter((argument) => !names.has(argument))).toEqual([])
    })
  })
}
