import { Relates } from '../decorators/Relates.ts'

export const hosts = Relates(
  '承办的活动或设有的机构、设施',
  'events, institutions and facilities that it hosts',
  {
    types: ['HOSTS'],
    to: ['Event', 'ResearchInstitution', 'Facility'],
    cardinality: 'connection',
    reverse: {
      name: 'hostedBy',
      zh: '承办方或所在处',
      en: 'who or what hosts it',
      cardinality: 'list',
      most: 4,
    },
  },
)
