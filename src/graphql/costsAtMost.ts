import { Extensions } from 'type-graphql'

/** Notes how many items a list field has at most, where the limit of cost reads it. */
export function costsAtMost(prototype: object, field: string, most: number | undefined): void {
  if (most !== undefined) Extensions({ plangraph: { cost: most } })(prototype, field)
}
