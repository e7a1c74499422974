import type { RelationType } from '../model/vocabularies/RelationType.ts'
import { askedNumber } from '../query/askedNumber.ts'
import { idOrName } from '../query/idOrName.ts'
import { isA } from '../query/isA.ts'
import { kindsOf } from '../query/kindsOf.ts'
import { collaboratorsOf } from './network/collaboratorsOf.ts'
import { composedQuestion } from './composedQuestion.ts'
import { expandFrontier } from './walk/expandFrontier.ts'
import type { Asking } from './Question.ts'
import { HUB_DEGREE, isPassable, throughHubs } from './walk/throughHubs.ts'
import { workingTypes } from './network/workingTypes.ts'

interface Given {
  readonly institution: string
  readonly throughHubs?: number | null
  readonly throughIndustries?: boolean | null
}

/** The relations that join those who work together; what somebody builds or runs is what is worked on. */
const DIRECTLY: readonly RelationType[] = ['COOPERATES_WITH', 'AFFILIATED_WITH', 'HOSTS', 'PART_OF']
/** What two can share. That both carry out a programme, or know the same firm, does not bring them together. */
const SHARED = ['Project', 'Facility', 'ResearchInstitution', 'Organization']
const ROWS = 5_000

/** Who works with an institution: a name is looked up, one statement a hop, one answers. */
export const collaborators = composedQuestion<Given>({
  name: 'collaborators',
  title: { zh: '一个机构的合作者', en: 'Who works with an institution' },
  description: {
    zh: '与科研机构（或企业、其他机构）合作的各方：文件明确说合作、隶属、设于其处或为其一部分的在前，其次是有共同项目、设施或平台的，共有多者在前；后者是由两条关系推出的，不等于文件说双方合作。共同实施的政策、所在地和荣誉不算，同属一个产业者另行要求才列',
    en: 'who works with a research institution (or a firm or another body): first those that documents say cooperate with it, are affiliated with it, host it or are a part of it, then those that share a project, a facility or a platform with it, those that share most first; the latter follow from two relations, no document need say that they work together. A common policy, place or honour does not count, a common industry only where it is asked for',
  },
  arguments: {
    institution: {
      type: 'String',
      required: true,
      words: { zh: '机构的标识或任一名称', en: 'id or any name of the institution' },
    },
    throughHubs,
    throughIndustries: {
      type: 'Boolean',
      default: false,
      words: { zh: '同属一个产业者也列', en: 'count those of a common industry, too' },
    },
  },
  reads: 1000,
  answer: { to: 'Collaborator', cardinality: 'connection' },
  compose: async (asking, given) => {
    const hub = askedNumber('throughHubs', given.throughHubs, { from: 0, to: 1_000, fallback: HUB_DEGREE })
    const id = await idOrName(asking, 'institution', given.institution, 'Party')
    const types = given.throughIndustries === true ? [...SHARED, 'Industry'] : SHARED
    return id === undefined ? [] : collaboratorsWith(asking, id, hub, types)
  },
})

async function collaboratorsWith(
  { model, store }: Asking,
  id: string,
  hub: number,
  types: readonly string[],
): Promise<object[]> {
  const steps = await expandFrontier(store, [id], { types: workingTypes, limit: ROWS })
  const shared = steps.filter(
    (step) => isPassable(step, hub) && types.some((type) => isA(model, step.other, type)),
  )
  const further = await expandFrontier(store, [...new Set(shared.map(({ other }) => other))], {
    types: workingTypes,
    kinds: kindsOf(model, 'Party'),
    limit: ROWS,
  })
  const direct = steps.filter(({ type }) => DIRECTLY.includes(type))
  return collaboratorsOf(id, direct, further)
}
