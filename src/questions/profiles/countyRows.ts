import { byName } from './byName.ts'
import { figurePairs, type FigurePair } from './figurePairs.ts'
import { firmsOf } from './firmsOf.ts'
import { localIndustries } from './localIndustries.ts'
import type { MemberFigure, Whole } from './Member.ts'
import { ofKind } from './ofKind.ts'
import { stageCounts, type StageCount } from './stageCounts.ts'
import { tieCounts } from './tieCounts.ts'

export interface CountyRow {
  readonly county: string
  readonly projects: number
  readonly stages: readonly StageCount[]
  readonly enterprises: number
  readonly industries: number
  readonly policies: number
  readonly awards: number
  readonly documents: number
  readonly figures: readonly FigurePair[]
}

/** One row a county; the figures of each come in the same order, whether documents tell them or not. */
export function countyRows(
  counties: readonly Whole[],
  indicators: readonly string[] | null,
  year: number | undefined,
): CountyRow[] {
  const own = new Map(counties.map((county) => [county.id, ownFigures(county, year)]))
  const columns = indicators ?? byName([...own.values()].flat().map(({ indicator }) => indicator))
  return counties.map((county) => {
    const pairs = figurePairs(own.get(county.id) ?? [])
    const none = { place: county.id, about: null, actual: null, target: null }
    return {
      ...countsOf(county),
      figures: columns.map(
        (indicator) => pairs.find((pair) => pair.indicator === indicator) ?? { indicator, ...none },
      ),
    }
  })
}

const countsOf = (whole: Whole): Omit<CountyRow, 'figures'> => ({
  county: whole.id,
  projects: ofKind(whole.members, 'PROJECT').length,
  stages: stageCounts(whole.members),
  enterprises: firmsOf(whole.members).length,
  industries: localIndustries(whole).length,
  policies: tieCounts(whole, 'policies').length,
  awards: tieCounts(whole, 'awards').length,
  documents: whole.documents.length,
})

/** Figures for the county as a whole, not for what lies in it. */
const ownFigures = ({ id, members }: Whole, year: number | undefined): MemberFigure[] =>
  members
    .filter((member) => member.id === id)
    .flatMap(({ figures }) => figures)
    .filter(({ about }) => about === undefined || about === id)
    .filter(
      ({ period }) =>
        year === undefined || period.split('/').every((end) => Number(end.slice(0, 4)) === year),
    )
