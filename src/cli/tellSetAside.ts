import type { SetAside } from '../documents/SetAside.ts'

/** Tells on standard error which loaded documents the graph was made without, and what to do. */
export function tellSetAside(setAside: readonly SetAside[]): void {
  for (const { document, code, message, advice } of setAside) {
    process.stderr.write(`${document} is set aside [${code}] ${message} → ${advice}\n`)
  }
}
