import { GroupBy } from '../model/vocabularies/GroupBy.ts'
import { GroupOrder } from '../model/vocabularies/GroupOrder.ts'
import { BadUserInput } from '../query/BadUserInput.ts'
import { fittingIds } from '../query/fittingIds.ts'
import { readPlanned } from '../query/readPlanned.ts'
import { textColumn } from '../store/textColumn.ts'
import { composedQuestion } from './composedQuestion.ts'
import { groupProjects, type Group } from './groups/groupProjects.ts'
import { projectSums } from './groups/projectSums.ts'
import type { Asking } from './Question.ts'
import { readGroupedProjects, readProjectFigures } from './groups/readGroupedProjects.ts'

interface Given {
  readonly by: readonly GroupBy[]
  readonly filter?: unknown
  readonly orderBy?: readonly GroupOrder[] | null
}

/** A count of a part would be wrong, so more are refused. */
const MOST_PROJECTS = 5_000
const MOST_FIGURES = 20_000
const MOST_KEYS = 5

const fields: Readonly<Record<GroupBy, string>> = {
  COUNTY: 'county',
  INDUSTRY: 'industry',
  STAGE: 'stage',
  YEAR: 'year',
  POLICY: 'policy',
}

/** How many projects there are of what: one statement for the filter, one for the groups, one for sums, one answers. */
export const projectGroups = composedQuestion<Given>({
  name: 'projectGroups',
  title: { zh: '各组有多少项目', en: 'How many projects there are of what' },
  description: {
    zh: `项目按县区、产业、阶段、年份、政策分组，附个数、名单与数值之和。跨两个县区、产业或政策的项目在两组都计，故各组之和可大于项目总数；没有县区等的项目自成一组；项目的组成部分也各计一个。至多 ${MOST_PROJECTS} 个项目，再多则须以 filter 缩小`,
    en: `projects grouped by county, industry, stage, year, policy, with counts, the projects and sums of figures. One in two counties, industries or policies counts in both groups, so counts may add up to more than there are projects; those without one are a group of their own; a part of a project is a project, too. At most ${MOST_PROJECTS} projects: of more a filter must leave out some`,
  },
  arguments: {
    by: {
      type: GroupBy,
      list: true,
      required: true,
      words: { zh: '按什么分组，1 到 5 项', en: 'by what to group, 1 to 5 things' },
    },
    filter: { type: 'ProjectFilter', words: { zh: '哪些项目', en: 'which projects' } },
    orderBy: {
      type: GroupOrder,
      list: true,
      default: ['COUNT_DESC'],
      words: { zh: '排序，先者为主', en: 'in what order, the most significant first' },
    },
  },
  reads: 5000,
  answer: { to: 'ProjectGroup', cardinality: 'connection' },
  compose: async (asking, { by, filter, orderBy }) => {
    const orders = orderBy?.length ? orderBy : (['COUNT_DESC'] as const)
    eachOnce('by', by, by)
    if (by.length < 1 || by.length > MOST_KEYS) {
      throw new BadUserInput('by', `by: ${by.length} were given; allowed is 1 to ${MOST_KEYS}`)
    }
    eachOnce(
      'orderBy',
      orders,
      orders.map((order) => order.split('_')[0] ?? ''),
    )
    const ids = await idsFitting(asking, filter)
    const projects = await readGroupedProjects(asking.store, ids)
    const figures = await readProjectFigures(asking.store, ids, MOST_FIGURES)
    return groupProjects(projects, by, orders).map((group) => ({
      key: group.key,
      ...groupedBy(group, by),
      count: group.projects.length,
      projects: group.projects.map(({ id }) => id),
      sums: projectSums(group.projects, figures),
    }))
  },
})

function eachOnce(argument: string, given: readonly string[], keys: readonly string[]): void {
  if (new Set(keys).size === keys.length) return
  throw new BadUserInput(argument, `${argument}: ${given.join(', ')} names a key twice; name each once`)
}

async function idsFitting({ model, store }: Asking, filter: unknown): Promise<string[]> {
  const kind = model.types.get('Project')
  if (!kind) throw new Error('Project is no type')
  const rows = await readPlanned(store, fittingIds(model, kind, filter, MOST_PROJECTS + 1))
  if (rows.length > MOST_PROJECTS) {
    throw new BadUserInput('filter', `filter: more than ${MOST_PROJECTS} projects fit; ask for fewer`)
  }
  return rows.map((row) => textColumn(row, 'id'))
}

const groupedBy = ({ values }: Group, by: readonly GroupBy[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(by.map((one, index) => [fields[one], values[index]?.value ?? null]))
