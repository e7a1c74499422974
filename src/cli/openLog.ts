import { pino, type Logger, type LevelWithSilent } from 'pino'

/** Characters that wait for a reader; what comes on top is left out and counted. */
const MOST_WAITING = 1_000_000

/** For the last lines at the end of the process. */
const PATIENCE_MS = 500

/**
 * The log on standard output. Written aside: whoever stopped reading it (a paused terminal, a collector that hangs)
 * holds up no request and no stop.
 */
export function openLog(level: LevelWithSilent): Logger {
  let until = Infinity
  let leftOut = 0
  const destination = pino.destination({
    sync: false,
    // With less, a flush would not wait for what is being written.
    minLength: 1,
    maxLength: MOST_WAITING,
    retryEAGAIN: () => Date.now() < until,
  })
  const logger = pino({ level }, destination)
  destination.on('drop', () => {
    leftOut += 1
  })
  destination.on('drain', () => {
    if (leftOut === 0) return
    logger.warn({ lines: leftOut }, 'nobody read the log; lines were left out')
    leftOut = 0
  })
  // Before pino's own last flush, which would wait for ever.
  process.prependListener('exit', () => {
    until = Date.now() + PATIENCE_MS
    try {
      destination.flushSync()
    } catch {
      // Nobody reads: what is left cannot be told.
    }
    destination.destroy()
  })
  return logger
}
