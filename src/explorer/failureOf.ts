import { AskFailed } from './ask.ts'

/** The code and the words of whatever went wrong while asking. */
export const failureOf = (error: unknown): { readonly code: string; readonly message: string } =>
  error instanceof AskFailed ? error : { code: 'ERROR', message: String(error) }
