import { maskSecrets } from './maskSecrets.ts'

/** An error as the log keeps it: whole, with its stack and causes, secrets masked. */
export interface ErrorReport {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack?: string
  readonly cause?: ErrorReport
}

const CAUSES = 5

/** What the log keeps of anything thrown; `secrets` are values that must not appear anywhere in it. */
export function errorReport(thrown: unknown, secrets: readonly string[], causes = CAUSES): ErrorReport {
  const mask = (text: string): string => maskSecrets(text, secrets)
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: mask(String(thrown)) }
  const { name, message, stack, cause } = thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
  return {
    type: name,
    message: mask(message),
    ...(code === undefined ? {} : { code }),
    ...(stack === undefined ? {} : { stack: mask(stack) }),
    ...(cause === undefined || causes === 0 ? {} : { cause: errorReport(cause, secrets, causes - 1) }),
  }
}
