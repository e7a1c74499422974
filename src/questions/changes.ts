import { BadUserInput } from '../query/BadUserInput.ts'
import { askedText } from '../query/askedText.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { compareTold } from './changes/compareTold.ts'
import { composedQuestion } from './composedQuestion.ts'
import { documentsInOrder, type DatedDocument } from './changes/documentsInOrder.ts'
import { figuresReported } from './changes/figuresReported.ts'
import { indicatorChanges } from './changes/indicatorChanges.ts'
import { newProjects } from './changes/newProjects.ts'
import { rankChanges } from './changes/rankChanges.ts'
import { readTold } from './changes/readTold.ts'
import { silentProjects } from './changes/silentProjects.ts'
import { stageChanges } from './changes/stageChanges.ts'

interface Given {
  readonly from: string
  readonly to: string
}

/** Rows of one statement; beyond them the answer says that it is truncated. */
const ROWS = 20_000

/** What changed between two documents: one statement for the documents, three for what they told, one answers. */
export const changes = composedQuestion<Given>({
  name: 'changes',
  title: { zh: '两份文件之间有什么变化', en: 'What changed between two documents' },
  description: {
    zh: '新出现、再次提及、推进、退后、不再提及的项目，升降的指标，变动的排名。项目此前的阶段以较早文件及更早者所说为准，此后的以较晚文件自己所说为准；指标与排名比较两份文件各自回顾之年的实际值，所说其他年份的不计。文件不存在则为空',
    en: 'projects that are new or spoken of again, that advanced or fell back, or that are no longer mentioned; indicators that rose or fell; ranks that moved. The stage before is what documents up to the earlier told, the stage after what the later itself tells; figures and ranks are measured ones of the years that the two documents review, what they tell of other years does not count. Null where there is no such document',
  },
  arguments: {
    from: { type: 'ID', required: true, words: { zh: '较早的文件', en: 'the id of the earlier document' } },
    to: { type: 'ID', required: true, words: { zh: '较晚的文件', en: 'the id of the later document' } },
  },
  reads: 5000,
  answer: { to: 'Changes', cardinality: 'optional' },
  compose: async ({ store }, given) => {
    const [from, to] = [askedText('from', given.from), askedText('to', given.to)]
    const documents = await documentsInOrder(store)
    const known = documents.map(({ id }) => id)
    const [first, last] = [known.indexOf(from), known.indexOf(to)]
    if (first < 0 || last < 0) return null
    if (last <= first) {
      throw new BadUserInput('to', `to: ${to} is not later than ${from}; give the later document as \`to\``)
    }
    return changesBetween(store, documents.slice(0, last + 1), from, to)
  },
})

async function changesBetween(
  store: GraphStore,
  documents: readonly DatedDocument[],
  from: string,
  to: string,
): Promise<object> {
  const { truncated, ...told } = await readTold(store, documents, ROWS)
  const both = documents.filter(({ id }) => id === from || id === to)
  const figures = await figuresReported(store, both, ROWS)
  const compared = compareTold(told, from, to)
  return {
    from,
    to,
    ...newProjects(compared),
    ...stageChanges(compared),
    silent: silentProjects(compared),
    indicators: indicatorChanges(figures, { from, to }),
    ranks: rankChanges(figures, { from, to }),
    truncated: truncated || figures.length === ROWS,
  }
}
