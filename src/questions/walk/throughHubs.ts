import type { Argument } from '../Question.ts'
import type { Step } from './expandFrontier.ts'

export const HUB_DEGREE = 50

/** What joins everything explains nothing: entities of more relations are shown, but not gone through. */
export const throughHubs: Argument = {
  type: 'Int',
  default: HUB_DEGREE,
  words: {
    zh: '只经由关系不超过此数的实体；文件所属的城市从不经由',
    en: 'go through entities of at most so many relations; the city that a document speaks for is never gone through',
  },
}

export const isPassable = ({ degree, city }: Step, bound: number): boolean => !city && degree <= bound
