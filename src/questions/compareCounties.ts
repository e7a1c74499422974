import { askedNumber } from '../query/askedNumber.ts'
import { askedText } from '../query/askedText.ts'
import { BadUserInput } from '../query/BadUserInput.ts'
import { composedQuestion } from './composedQuestion.ts'
import { countyRows } from './profiles/countyRows.ts'
import { idsNamed } from './profiles/idsNamed.ts'
import { readWholes } from './profiles/readWholes.ts'

interface Given {
  readonly names?: readonly string[] | null
  readonly indicators?: readonly string[] | null
  readonly year?: number | null
}

const MOST_NAMES = 50

/** Counties side by side: one statement finds names, one reads what lies in the counties, one answers. */
export const compareCounties = composedQuestion<Given>({
  name: 'compareCounties',
  title: { zh: '县区之间的比较', en: 'Counties side by side' },
  description: {
    zh: '每个县区一行：项目及其阶段、企业、产业、政策、荣誉的个数，及所问指标的数值。计法同 countyProfile。文件未说的数值为空，绝不作零。不知其名的县区和指标略去',
    en: 'one row a county: how many projects at which stage, firms, industries, policies, awards, and the figures of the indicators asked for; counted as in `countyProfile`. A figure that documents do not tell is null, never zero. Counties and indicators of unknown names are left out',
  },
  arguments: {
    names: {
      type: 'String',
      list: true,
      words: {
        zh: `县区的标识、名称或别名，至多 ${MOST_NAMES} 个，按所问顺序；缺省为文件所属城市的各县区，按名称`,
        en: `ids, names or aliases of counties, at most ${MOST_NAMES}, told in their order; all of the cities that documents speak for, by name, where left out`,
      },
    },
    indicators: {
      type: 'String',
      list: true,
      words: {
        zh: `指标的标识、名称或别名，至多 ${MOST_NAMES} 个；缺省为其中任一县区有数值的指标`,
        en: `ids, names or aliases of indicators, at most ${MOST_NAMES}; those of which some of the counties has a figure where left out`,
      },
    },
    year: {
      type: 'Int',
      words: { zh: '只要该年的数值；缺省为最新', en: 'figures of this year only; the newest where left out' },
    },
  },
  reads: 2000,
  answer: { to: 'CountyComparison', cardinality: 'list', most: 50 },
  compose: async (asking, given) => {
    const [names, indicators] = [asked('names', given.names), asked('indicators', given.indicators)]
    const year = given.year ?? undefined
    if (year !== undefined) askedNumber('year', year, { from: 1, to: 9_999, fallback: year })
    const [counties = [], measures = []] = await idsNamed(asking, [
      { kind: 'County', names: names ?? [] },
      { kind: 'Indicator', names: indicators ?? [] },
    ])
    const wholes = await readWholes(asking.store, 'County', names && counties)
    const told = names ? counties.flatMap((id) => wholes.filter((whole) => whole.id === id)) : wholes
    return countyRows(told, indicators && measures, year)
  },
})

/** Each name once, or null where none are given. */
function asked(argument: string, names: readonly string[] | null | undefined): string[] | null {
  if (!names) return null
  if (names.length > MOST_NAMES) {
    throw new BadUserInput(argument, `${argument}: ${names.length} were given; allowed are ${MOST_NAMES}`)
  }
  return [...new Set(names.map((name) => askedText(argument, name)))]
}
