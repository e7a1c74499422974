import type { Offer } from './Question.ts'

/** Questions that are asked of an entity itself, by a field of it. */
export const offeredFields: readonly Offer[] = [
  {
    name: 'timeline',
    title: { zh: '一个实体历年的大事', en: 'What is said of an entity over the years' },
    description: {
      zh: '任一实体的 timeline：各文件所述的阶段、数值和关系，由早到晚，附证据',
      en: '`timeline` of any entity: stages, figures and relations that documents tell of, oldest first, with their evidence',
    },
  },
  {
    name: 'stages',
    title: { zh: '一个项目历年的进展', en: 'How a project got on over the years' },
    description: {
      zh: '项目的 stages：各年所述的阶段，已经发生的与计划进行的分开',
      en: '`stages` of a project: year by year what it had reached, facts apart from intentions',
    },
  },
  {
    name: 'series',
    title: { zh: '一个指标历年的数值与目标', en: 'An indicator over the years beside its targets' },
    description: {
      zh: '指标的 series：各时间的实际值与目标值对齐，可限定地域和对象',
      en: '`series` of an indicator: actual figures beside targets, period by period, for a place or about what is measured',
    },
  },
]
