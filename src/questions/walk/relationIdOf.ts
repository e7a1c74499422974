/** The two ends of a relation and its type: what it is known by. */
export interface Ends {
  readonly from: string
  readonly type: string
  readonly to: string
}

/** The id under which the planner tells a relation. */
export const relationIdOf = ({ from, type, to }: Ends): string => `relation:${from}/${type}/${to}`
