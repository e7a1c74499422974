import type { Step } from './expandFrontier.ts'

/** The id under which the planner tells a relation. */
export const relationIdOf = ({ from, type, to }: Pick<Step, 'from' | 'type' | 'to'>): string =>
  `relation:${from}/${type}/${to}`
