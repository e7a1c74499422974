import { describe, expect, it } from 'vitest'
import { inferLinks } from '../../../src/conclusions/links/inferLinks.ts'
import type { Fact, Heading, LinkFacts, Mention } from '../../../src/conclusions/links/LinkFacts.ts'
import { linkRules } from '../../../src/conclusions/links/linkRules.ts'
import { groupBy } from '../../../src/text/groupBy.ts'

const report = 'document:report'
const names: Readonly<Record<string, string>> = {
  'policy:plan': '绿色规划',
  'policy:renewal': '更新',
  'policy:strategy': '振兴',
  'project:dam': '水坝',
  'project:mill': '磨坊',
  'project:green-dam': '绿色规划水坝',
  'industry:energy': '能源',
  'county:east': '东县',
  'enterprise:river': '河公司',
}

/** Where something is named: its sentence and clause by their starts. */
const named = (entity: string, start: number, sentence = 100, clause = sentence): Mention => ({
  entity,
  document: report,
  start,
  end: start + (names[entity]?.length ?? 0),
  statement: `statement:${entity}@${start}`,
  sentence,
  clause,
})
const fact = (from: string, to: string, document = report, start = 900): Fact => ({
  from,
  to,
  statements: [`statement:${from}>${to}`],
  documents: [document],
  places: [{ document, start }],
})
const heading = (level: number, start: number, next: number, until: number): Heading => ({
  document: report,
  level,
  start,
  end: start + 12,
  next,
  until,
  title: `标题${start}`,
})

interface Given {
  readonly mentions?: readonly Mention[]
  readonly headings?: readonly Heading[]
  readonly governing?: readonly number[]
  readonly policiesOf?: readonly Fact[]
  readonly partOf?: readonly Fact[]
  readonly industriesOf?: readonly Fact[]
  readonly placesOf?: readonly Fact[]
  readonly partiesOf?: readonly Fact[]
}

function facts({ mentions = [], headings = [], governing = [100], ...edges }: Given): LinkFacts {
  const byFrom = (all: readonly Fact[] = []): Map<string, Fact[]> => groupBy(all, ({ from }) => from)
  const ids = Object.keys(names)
  return {
    projects: new Set(ids.filter((id) => id.startsWith('project:'))),
    policies: new Set(ids.filter((id) => id.startsWith('policy:'))),
    names: new Map(
      ids.filter((id) => id !== 'project:green-dam').map((id): [string, string[]] => [id, [names[id] ?? '']]),
    ),
    mentions: new Map([[report, [...mentions].sort((a, b) => a.start - b.start)]]),
    headings,
    governing: new Map([[report, new Set(governing)]]),
    policiesOf: byFrom(edges.policiesOf),
    heldBy: groupBy(edges.policiesOf ?? [], ({ to }) => to),
    partOf: byFrom(edges.partOf),
    industriesOf: byFrom(edges.industriesOf),
    placesOf: byFrom(edges.placesOf),
    partiesOf: byFrom(edges.partiesOf),
  }
}

/** `project ~ policy score: rules`, the strongest first. */
const links = (given: Given): string[] =>
  inferLinks(facts(given)).map(
    ({ project, policy, score, reasons }) =>
      `${project} ~ ${policy} ${score}: ${reasons.map(({ rule }) => rule).join(' + ')}`,
  )
const city = [fact('place:city', 'policy:plan')]

describe('inferLinks', () => {
  it('a heading that names the policy, right above the project', () => {
    const under = [named('policy:plan', 2, 0), named('project:dam', 50)]
    expect(links({ mentions: under, headings: [heading(2, 0, 200, 200)] })).toEqual([
      'project:dam ~ policy:plan 0.6: HEADING_NAMES_POLICY',
    ])
    expect(links({ mentions: under, headings: [heading(2, 0, 40, 40)] })).toEqual([])
  })
  it('no heading that names two policies: it does not say which', () => {
    const two = [named('policy:plan', 2, 0), named('policy:renewal', 8, 0), named('project:dam', 50)]
    expect(links({ mentions: two, headings: [heading(2, 0, 200, 200)] })).toEqual([])
  })
  it('no whole that is named right before its part, to say whose it is', () => {
    const mentions = [
      named('policy:plan', 2, 0),
      named('project:mill', 50),
      named('project:dam', 54),
      named('project:mill', 90, 90),
    ]
    const under = { headings: [heading(2, 0, 80, 80)], partOf: [fact('project:dam', 'project:mill')] }
    expect(links({ mentions, ...under })).toEqual(['project:dam ~ policy:plan 0.6: HEADING_NAMES_POLICY'])
    expect(links({ mentions, ...under, headings: [heading(2, 0, 200, 200)] })).toContain(
      'project:mill ~ policy:plan 0.6: HEADING_NAMES_POLICY',
    )
  })
  it('nothing of the country by a policy for towns, nor the other way about', () => {
    const under = facts({
      mentions: [named('policy:renewal', 2, 0), named('project:dam', 50)],
      headings: [heading(2, 0, 200, 200)],
    })
    const scores = (policy: string, project: string): number[] =>
      inferLinks({
        ...under,
        names: new Map([
          ['policy:renewal', [policy]],
          ['project:dam', [project]],
        ]),
      }).map(({ score }) => score)
    expect(scores('城市更新', '农村危房改造')).toEqual([])
    expect(scores('乡村振兴', '城镇管网改造')).toEqual([])
    expect(scores('城市更新', '城乡供水')).toEqual([0.6])
    expect(scores('城市更新', '城市和农村供水')).toEqual([0.6])
  })
  it('a heading further above counts less, unless it begins with that policy alone or the nearest names a part', () => {
    const above = [heading(1, 0, 30, 300), heading(2, 30, 300, 300)]
    const dam = named('project:dam', 120)
    const weak = [named('policy:renewal', 1, 0), named('policy:plan', 5, 0), dam]
    expect(links({ mentions: weak, headings: above })).toEqual([
      'project:dam ~ policy:plan 0.3: UPPER_HEADING_NAMES_POLICY',
      'project:dam ~ policy:renewal 0.3: UPPER_HEADING_NAMES_POLICY',
    ])
    expect(links({ mentions: [named('policy:plan', 2, 0), dam], headings: above })).toEqual([
      'project:dam ~ policy:plan 0.5: UPPER_HEADING_NAMES_POLICY + UPPER_HEADING_IS_POLICY',
    ])
    const nested = [...weak, named('policy:strategy', 32, 30)]
    expect(
      links({ mentions: nested, headings: above, partOf: [fact('policy:strategy', 'policy:plan')] }),
    ).toEqual([
      'project:dam ~ policy:strategy 0.6: HEADING_NAMES_POLICY',
      'project:dam ~ policy:plan 0.5: UPPER_HEADING_NAMES_POLICY + HEADINGS_NEST',
      'project:dam ~ policy:renewal 0.3: UPPER_HEADING_NAMES_POLICY',
    ])
  })
  it('a clause that the policy leads, with the sentence that holds both', () => {
    const led = [named('policy:plan', 102), named('project:dam', 120)]
    expect(links({ mentions: led, policiesOf: city })).toEqual([
      'project:dam ~ policy:plan 0.5: POLICY_LEADS_CLAUSE + SAME_SENTENCE',
    ])
  })
  it('no lead: another policy before it, another clause, too far, only drafted, a step beside others, for an industry, a part of the heading', () => {
    const mere = ['project:dam ~ policy:plan 0.15: SAME_SENTENCE']
    const lead = named('policy:plan', 102)
    const dam = named('project:dam', 120)
    const both = links({ mentions: [named('policy:renewal', 101), lead, dam], policiesOf: city })
    expect(both).toContain('project:dam ~ policy:plan 0.15: SAME_SENTENCE')
    expect(links({ mentions: [lead, named('project:dam', 120, 100, 110)], policiesOf: city })).toEqual(mere)
    expect(links({ mentions: [lead, named('project:dam', 190)], policiesOf: city })).toEqual(mere)
    expect(links({ mentions: [lead, dam] })).toEqual(mere)
    expect(links({ mentions: [lead, dam], policiesOf: city, governing: [] })).toEqual(mere)
    expect(links({ mentions: [lead, dam], policiesOf: [fact('industry:energy', 'policy:plan')] })).toEqual(
      mere,
    )
    const governed = {
      mentions: [named('policy:renewal', 2, 0), lead, dam],
      headings: [heading(2, 0, 300, 300)],
      policiesOf: city,
      partOf: [fact('policy:plan', 'policy:renewal')],
    }
    expect(links(governed)).toContain(mere[0])
  })
  it('a measure of a programme, where one document says both', () => {
    const policiesOf = [fact('project:dam', 'policy:plan')]
    expect(links({ policiesOf, partOf: [fact('policy:plan', 'policy:renewal')] })).toEqual([
      'project:dam ~ policy:renewal 0.6: MEASURE_OF_PROGRAMME',
    ])
    expect(links({ policiesOf, partOf: [fact('policy:plan', 'policy:renewal', 'document:later')] })).toEqual(
      [],
    )
    const two = [fact('policy:plan', 'policy:renewal'), fact('policy:renewal', 'policy:strategy')]
    expect(links({ policiesOf, partOf: two })).toEqual([
      'project:dam ~ policy:renewal 0.6: MEASURE_OF_PROGRAMME',
      'project:dam ~ policy:strategy 0.4: MEASURE_OF_UPPER_PROGRAMME',
    ])
  })
  it('the whole that the project is a part of', () => {
    expect(
      links({
        partOf: [fact('project:dam', 'project:mill')],
        policiesOf: [fact('project:mill', 'policy:plan')],
      }),
    ).toEqual(['project:dam ~ policy:plan 0.6: WHOLE_IMPLEMENTS'])
  })
  it('not the whole whose policy stands in a heading beside another', () => {
    const beside = [named('policy:renewal', 1, 0), named('policy:plan', 5, 0)]
    const whole = {
      headings: [heading(1, 0, 30, 300)],
      partOf: [fact('project:dam', 'project:mill')],
      policiesOf: [fact('project:mill', 'policy:plan', report, 5)],
    }
    expect(links({ ...whole, mentions: beside })).toEqual([])
    expect(links({ ...whole, mentions: beside.slice(1) })).toEqual([
      'project:dam ~ policy:plan 0.6: WHOLE_IMPLEMENTS',
    ])
  })
  it('industry, builder and place only add', () => {
    expect(
      links({
        industriesOf: [fact('project:dam', 'industry:energy')],
        partiesOf: [fact('project:dam', 'enterprise:river')],
        placesOf: [fact('project:dam', 'county:east')],
        policiesOf: ['industry:energy', 'enterprise:river', 'county:east'].map((from) =>
          fact(from, 'policy:plan'),
        ),
      }),
    ).toEqual(['project:dam ~ policy:plan 0.5: INDUSTRY_SUPPORTED + PARTY_IMPLEMENTS + PLACE_IMPLEMENTS'])
  })
  it('a name that holds the other', () => {
    const held = facts({})
    const known = new Map([...held.names, ['project:green-dam', ['绿色规划水坝']]])
    expect(inferLinks({ ...held, names: known }).map(({ project, score }) => [project, score])).toEqual([
      ['project:green-dam', 0.3],
    ])
  })
  it('a rule counts once a pair, with the statements of every time; many together reach 0.95 at most', () => {
    const [link] = inferLinks(
      facts({
        mentions: [named('policy:plan', 2, 0), named('project:dam', 50), named('project:dam', 90)],
        headings: [heading(2, 0, 200, 200)],
        partOf: [fact('project:dam', 'project:mill'), fact('policy:renewal', 'policy:plan')],
        policiesOf: [fact('project:mill', 'policy:plan'), fact('project:dam', 'policy:renewal')],
      }),
    )
    expect(link?.score).toBe(0.95)
    expect(link?.reasons.map(({ rule, weight }) => [rule, weight])).toEqual([
      ['HEADING_NAMES_POLICY', 0.318],
      ['MEASURE_OF_PROGRAMME', 0.316],
      ['WHOLE_IMPLEMENTS', 0.316],
    ])
    expect(link?.reasons[0]?.statements).toEqual([
      'statement:policy:plan@2',
      'statement:project:dam@50',
      'statement:project:dam@90',
    ])
  })
  it('every rule is worded in both languages', () => {
    for (const { name, words } of linkRules) {
      expect(words.zh, name).toMatch(/\p{Script=Han}/u)
      expect(words.en, name).toMatch(/[a-z]/)
    }
  })
})
