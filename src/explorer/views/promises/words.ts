import { wordsOf } from '../../wordsOf.ts'

export const say = wordsOf({
  title: ['目标与结果', 'Promises and outcomes'],
  year: ['年份', 'Year'],
  kind: ['类型', 'Sort'],
  all: ['全部', 'All'],
  figures: ['数值目标', 'Figures'],
  stages: ['项目进展', 'Project stages'],
  subject: ['指标与对象', 'Indicator and subject'],
  project: ['项目或对象', 'Project or subject'],
  gap: ['差距', 'Gap'],
  promised: ['承诺的依据', 'Promised by'],
  reported: ['结果的依据', 'Reported by'],
  grounds: ['依据', 'Evidence'],
  shown: ['已列出', 'shown'],
  more: ['再列出一些', 'Show more'],
  none: ['没有符合条件的目标', 'No promise fits'],
})
