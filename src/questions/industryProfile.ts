import { askedText } from '../query/askedText.ts'
import { composedQuestion } from './composedQuestion.ts'
import { figurePairs } from './figurePairs.ts'
import { firmsOf } from './firmsOf.ts'
import { idsNamed } from './idsNamed.ts'
import type { Whole } from './Member.ts'
import { ofKind } from './ofKind.ts'
import { readWholes } from './readWholes.ts'
import { stageCounts } from './stageCounts.ts'
import { tieCounts } from './tieCounts.ts'

interface Given {
  readonly name: string
}

/** An industry at a glance: one statement finds it by name, one reads what belongs to it, one answers. */
export const industryProfile = composedQuestion<Given>({
  name: 'industryProfile',
  title: { zh: '一个产业的概况', en: 'An industry at a glance' },
  description: {
    zh: '一个产业及其下各级产业的项目及其阶段、企业、县区、政策、产品、数值。没有该产业则为空',
    en: 'the projects of an industry and of those below it with their stages, its firms, counties, policies, products and figures. Null where there is no such industry',
  },
  example: `query IndustryProfile {
  industryProfile(name: "industry:computing-power") {
    industry { name }
    parts { nodes { name } }
    stages { stage count }
    projects(first: 5) { totalCount nodes { name status } }
    enterprises { totalCount nodes { name } }
    counties { county { name } projects others }
    policies { policy { name } itself projects others }
    figures { indicator { name } about { name } actual { year text } target { year text } }
    documents { id title }
  }
}`,
  arguments: {
    name: {
      type: 'String',
      required: true,
      words: { zh: '产业的标识、名称或别名', en: 'the id, the name or an alias of the industry' },
    },
  },
  answer: { to: 'IndustryProfile', cardinality: 'optional' },
  compose: async (asking, { name }) => {
    const [ids = []] = await idsNamed(asking, [{ kind: 'Industry', names: [askedText('name', name)] }])
    const [whole] = await readWholes(asking.store, 'Industry', ids)
    return whole ? profileOf(whole) : null
  },
})

const profileOf = (whole: Whole): object => {
  const { id, members, documents } = whole
  const industries = members.filter(({ kind }) => kind === 'INDUSTRY')
  return {
    industry: id,
    parts: ofKind(members, 'INDUSTRY').filter((part) => part !== id),
    projects: ofKind(members, 'PROJECT'),
    stages: stageCounts(members),
    enterprises: firmsOf(members),
    counties: tieCounts(whole, 'counties').map(({ id: county, itself, projects, others }) => ({
      county,
      projects,
      others: others + Number(itself),
    })),
    policies: tieCounts(whole, 'policies').map(({ id: policy, ...counts }) => ({ policy, ...counts })),
    products: ofKind(members, 'PRODUCT'),
    figures: figurePairs(industries.flatMap(({ figures }) => figures)),
    documents,
  }
}
