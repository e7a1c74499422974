import type { Figures } from '../statements/Seed.ts'
import { hashOf } from '../text/hashOf.ts'
import { scaleOf } from '../text/scaleOf.ts'
import { sortKeyOf } from '../text/sortKeyOf.ts'
import type { Assembly } from './Assembly.ts'
import { figuresOf, observationIdOf } from './observationIdOf.ts'
import { dateKeyOf } from './positionKeyOf.ts'
import { writtenAs } from './writtenAs.ts'
import { yearOf } from './yearOf.ts'

/** 4.1825 for 41,825 people of an indicator that counts ten thousands. */
function comparableOf({ value, unit }: Figures, wanted: string | undefined): number | undefined {
  if (value === undefined || wanted === undefined) return undefined
  const ratio = scaleOf(unit ?? wanted).factor / scaleOf(wanted).factor
  return Number((value * ratio).toPrecision(12))
}

/** Figures: two documents that give the same ones state one observation. */
export function observationNodes({ statements, draft, entities }: Assembly): void {
  for (const statement of statements) {
    const { id, said } = statement
    if (said.sort !== 'observation') continue
    const figures = figuresOf(said)
    const { indicator, place, about, period, kind, rankScope, shareOf, ...levels } = figures
    const observation = observationIdOf(said)
    const names = [indicator, place, about].map((entity) => entities.get(entity ?? '')?.name ?? '')
    draft.node('Observation', observation, {
      ...levels,
      forecast: figures.forecast ?? false,
      kind,
      series: hashOf([indicator, place, about ?? null]),
      comparable: comparableOf(figures, entities.get(indicator)?.curated.unit),
      edtf: period,
      year: yearOf(period),
      rankScope: rankScope && entities.get(rankScope)?.name,
      text: writtenAs(said),
      sortKey: [names.map(sortKeyOf).join(' '), dateKeyOf(period), kind, observation].join(' '),
    })
    draft.edge(observation, 'OF_INDICATOR', indicator)
    draft.edge(observation, 'FOR_PLACE', place)
    if (about !== undefined) draft.edge(observation, 'ABOUT', about)
    if (shareOf !== undefined) draft.edge(observation, 'SHARE_OF', shareOf)
    draft.edge(id, 'STATES_OBSERVATION', observation)
  }
}
