/** Queries past their deadline are still running in an engine that cannot cancel them; no more are begun. */
export class StoreBusy extends Error {
  readonly code = 'BUSY'

  constructor(running: number) {
    super(`${running} queries run past their deadline; try again in some seconds`)
  }
}
