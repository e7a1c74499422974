import type { Fault } from '../statements/Fault.ts'

/** A loaded document that the graph cannot hold as things are; its text is kept, and the others are served. */
export interface SetAside extends Fault {
  /** Its id. */
  readonly document: string
  readonly title?: string | undefined
}
