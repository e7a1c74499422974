import { z } from 'zod'

/** One variable of the environment: how it is read, what is allowed, what it does. */
export interface Setting<T> {
  /** The variable's name. */
  readonly name: string
  readonly schema: z.ZodType<T, string>
  /** What stands there when the variable is not set, as it would be written. */
  readonly fallback: string
  readonly allowed: string
  readonly meaning: string
  /** A secret is never shown, neither in errors nor in tables. */
  readonly secret?: true
}

/** A whole number between two bounds. */
export function whole(
  name: string,
  fallback: number,
  min: number,
  max: number,
  meaning: string,
): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
  return { name, schema, fallback: String(fallback), allowed: `a whole number, ${min} to ${max}`, meaning }
}

/** `true` or `false`; `on`, `off`, `1`, `0`, `yes`, `no` are understood too. */
export function flag(name: string, fallback: boolean, meaning: string): Setting<boolean> {
  const schema = z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'on', '1', 'yes', 'false', 'off', '0', 'no']))
    .transform((word) => ['true', 'on', '1', 'yes'].includes(word))
  return { name, schema, fallback: String(fallback), allowed: 'true or false', meaning }
}

/** A text that fits a pattern. */
export function text(
  name: string,
  fallback: string,
  pattern: RegExp,
  allowed: string,
  meaning: string,
): Setting<string> {
  return { name, schema: z.string().regex(pattern), fallback, allowed, meaning }
}
