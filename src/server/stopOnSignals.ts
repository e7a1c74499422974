import type { Logger } from 'pino'

/** For the reader of the log. */
const LAST_WORDS_MS = 500

/** Longer than the server drains, shorter than what orchestrators wait before they kill. */
const PATIENCE_MS = 9500

/**
 * At SIGTERM and SIGINT calls `stop` once, then ends the process: 0, or 1 where it failed or took longer than
 * 9.5 seconds. A second signal ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>, logger: Logger): void {
  let stopping = false
  const end = (code: number, words: string): void => {
    const leave = (): void => {
      process.exit(code)
    }
    logger.info({ code }, words)
    setTimeout(leave, LAST_WORDS_MS)
    logger.flush(leave)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) {
      end(1, 'stopped at once')
      return
    }
    stopping = true
    logger.info({ signal }, 'stopping')
    setTimeout(end, PATIENCE_MS, 1, 'stopping took too long').unref()
    stop().then(
      () => {
        end(0, 'stopped')
      },
      (error: unknown) => {
        logger.error({ message: String(error) }, 'stopping failed')
        end(1, 'stopped with an error')
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
