import { hash } from 'node:crypto'
import { compareText } from './compareText.ts'

/** JSON with sorted keys and without what is undefined: one text for one content. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => compareText(a, b)).map(([key, held]) => [key, canonical(held)]),
  )
}

/** Sixteen hexadecimal digits that depend on the content alone. */
export const hashOf = (content: unknown): string =>
  hash('sha256', JSON.stringify(canonical(content)), 'hex').slice(0, 16)
