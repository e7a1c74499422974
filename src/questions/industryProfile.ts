import { askedText } from '../query/askedText.ts'
import { composedQuestion } from './composedQuestion.ts'
import { figurePairs } from './profiles/figurePairs.ts'
import { firmsOf } from './profiles/firmsOf.ts'
import { idsNamed } from './profiles/idsNamed.ts'
import type { Member, Whole } from './profiles/Member.ts'
import { ofKind } from './profiles/ofKind.ts'
import { readWholes } from './profiles/readWholes.ts'
import { stageCounts } from './profiles/stageCounts.ts'
import { tieCounts } from './profiles/tieCounts.ts'

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
  arguments: {
    name: {
      type: 'String',
      required: true,
      words: { zh: '产业的标识、名称或别名', en: 'the id, the name or an alias of the industry' },
    },
  },
  reads: 1000,
  answer: { to: 'IndustryProfile', cardinality: 'optional' },
  compose: async (asking, { name }) => {
    const [ids = []] = await idsNamed(asking, [{ kind: 'Industry', names: [askedText('name', name)] }])
    const [whole] = await readWholes(asking.store, 'Industry', ids)
    return whole ? profileOf(whole) : null
  },
})

/** A place that has an industry is no part of it: what else it carries out is not the industry’s. */
const isOfIt = ({ kind }: Member): boolean => kind !== 'COUNTY' && kind !== 'PLACE'

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
    policies: tieCounts({ ...whole, members: members.filter(isOfIt) }, 'policies').map(
      ({ id: policy, ...counts }) => ({ policy, ...counts }),
    ),
    products: ofKind(members, 'PRODUCT'),
    figures: figurePairs(industries.flatMap(({ figures }) => figures)),
    documents,
  }
}
