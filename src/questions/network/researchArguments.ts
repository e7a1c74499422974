import { EntityKind } from '../../model/vocabularies/EntityKind.ts'
import { RelationType } from '../../model/vocabularies/RelationType.ts'
import type { Argument } from '../Question.ts'
import { throughHubs } from '../walk/throughHubs.ts'

/** What a caller may give. */
export interface ResearchGiven {
  readonly limit?: number | null
  readonly hops?: number | null
  readonly kinds?: readonly string[] | null
  readonly relationTypes?: readonly RelationType[] | null
  readonly years?: readonly number[] | null
  readonly place?: string | null
  readonly city?: boolean | null
  readonly throughHubs?: number | null
  readonly projection?: boolean | null
}

export const researchArguments: Readonly<Record<keyof ResearchGiven, Argument>> = {
  limit: {
    type: 'Int',
    default: 200,
    words: { zh: '至多多少个实体，1 到 500', en: 'at most so many entities, 1 to 500' },
  },
  hops: {
    type: 'Int',
    default: 1,
    words: {
      zh: '离科研机构的步数，1 到 2：1 为其合作者，2 再加上与合作者相联系者（如同一产业的企业和项目）',
      en: 'hops from a research institution, 1 to 2: 1 is whom it works with, 2 adds what they are joined with (the firms and projects of its industries)',
    },
  },
  kinds: {
    type: EntityKind,
    list: true,
    words: { zh: '合作者只取这些种类', en: 'only partners of these kinds' },
  },
  relationTypes: {
    type: RelationType,
    list: true,
    words: {
      zh: '只经过这些关系；缺省为除“位于”“获得荣誉”以外的关系',
      en: 'only over these relations; all but LOCATED_IN and AWARDED where left out',
    },
  },
  years: {
    type: 'Int',
    list: true,
    words: {
      zh: '只取回顾或规划这些年份的文件所说的关系；文件既不回顾也不规划时，按其日期的年份',
      en: 'only relations that a document states which reviews or plans one of these years; one that does neither counts for the year of its date',
    },
  },
  place: {
    type: 'String',
    words: {
      zh: '地点的标识或名称：只取位于该地的科研机构，以及与该地或位于该地者有关系的科研机构',
      en: 'id or any name of a location: only institutions that lie in it, or that a relation joins with it or with what lies in it',
    },
  },
  city: {
    type: 'Boolean',
    default: false,
    words: {
      zh: '是否显示文件所属的城市；它与几乎一切相联系',
      en: 'whether to show the city that a document speaks for, which is joined with nearly everything',
    },
  },
  throughHubs,
  projection: {
    type: 'Boolean',
    default: false,
    words: {
      zh: '双模投影：只显示科研机构，有直接关系或有共同合作者的相连，见 links',
      en: 'the two-mode projection: institutions alone, joined where a relation joins them or they share a partner, see `links`',
    },
  },
}
