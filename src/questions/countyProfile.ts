import { askedText } from '../query/askedText.ts'
import { byName } from './profiles/byName.ts'
import { composedQuestion } from './composedQuestion.ts'
import { figurePairs } from './profiles/figurePairs.ts'
import { firmsOf } from './profiles/firmsOf.ts'
import { idsNamed } from './profiles/idsNamed.ts'
import { localIndustries } from './profiles/localIndustries.ts'
import type { Member, MemberFigure, Whole } from './profiles/Member.ts'
import { ofKind } from './profiles/ofKind.ts'
import { readWholes } from './profiles/readWholes.ts'
import { stageCounts } from './profiles/stageCounts.ts'
import { tieCounts } from './profiles/tieCounts.ts'

interface Given {
  readonly name: string
}

/** A county at a glance: one statement finds it by name, one reads what lies there, one answers. */
export const countyProfile = composedQuestion<Given>({
  name: 'countyProfile',
  title: { zh: '一个县区的概况', en: 'A county at a glance' },
  description: {
    zh: '一个县区的项目及其阶段、企业、产业、政策、数值、荣誉、产品。位于其乡镇、园区、专业镇、设施、景区者都计入；文件只说全市而未说县区者不计。没有该县区则为空',
    en: 'a county’s projects and their stages, firms, industries, policies, figures, awards, products. What lies in its towns, zones, facilities and scenic spots counts; what documents place in the city only does not. Null where there is no such county',
  },
  arguments: {
    name: {
      type: 'String',
      required: true,
      words: { zh: '县区的标识、名称或别名', en: 'the id, the name or an alias of the county' },
    },
  },
  reads: 1000,
  answer: { to: 'CountyProfile', cardinality: 'optional' },
  compose: async (asking, { name }) => {
    const [ids = []] = await idsNamed(asking, [{ kind: 'County', names: [askedText('name', name)] }])
    const [whole] = await readWholes(asking.store, 'County', ids)
    return whole ? profileOf(whole) : null
  },
})

const profileOf = (whole: Whole): object => {
  const { id, members, documents } = whole
  return {
    county: id,
    projects: ofKind(members, 'PROJECT'),
    stages: stageCounts(members),
    enterprises: firmsOf(members),
    industries: localIndustries(whole).map(({ id: industry, ...counts }) => ({ industry, ...counts })),
    policies: tieCounts(whole, 'policies').map(({ id: policy, ...counts }) => ({ policy, ...counts })),
    figures: figurePairs(localFigures(members)),
    awards: members.flatMap(({ id: holder, awards }) => byName(awards).map((award) => ({ award, holder }))),
    products: byName(members.flatMap(({ products }) => products)),
    documents,
  }
}

/** What is measured of an industry that is said to lie there is measured of the city. */
const localFigures = (members: readonly Member[]): MemberFigure[] =>
  members.filter(({ kind }) => kind !== 'INDUSTRY').flatMap(({ figures }) => figures)
