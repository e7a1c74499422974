import type { z } from 'zod'
import { cutText } from '../text/cutText.ts'
import type { Place } from './Seed.ts'
import type { Mistake } from './Mistake.ts'

type Issue = z.core.$ZodIssue

const allowed = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `use one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'unrecognized_keys') return `remove ${issue.keys.join(', ')} or correct its spelling`
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`
  if (issue.code === 'too_small') return `at least ${String(issue.minimum)}`
  return 'see the formats in docs/seed.md'
}

const given = (path: readonly PropertyKey[], input: unknown): string => {
  const value = path.reduce<unknown>(
    (held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : undefined),
    input,
  )
  return value === undefined ? 'nothing' : cutText(JSON.stringify(value), 60)
}

/** What a schema found wrong with one entry, in the words of a mistake. */
export const describeIssues = (error: z.ZodError, input: unknown, at: Place): Mistake[] =>
  error.issues.map((issue) => ({
    ...at,
    code: issue.code.toUpperCase(),
    message: `${issue.path.map(String).join('.') || 'entry'}: ${issue.message} (given: ${given(issue.path, input)})`,
    advice: allowed(issue),
  }))
