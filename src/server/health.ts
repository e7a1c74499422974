import { Router } from 'express'
import type { Logger } from 'pino'
import { errorReport } from './errorReport.ts'
import type { Readiness } from './Readiness.ts'

const PATIENCE_MS = 4500
const HEADERS = { 'Cache-Control': 'no-store' }

export interface HealthOptions {
  readonly readiness: () => Promise<Readiness>
  readonly stopping: () => boolean
  readonly logger: Logger
  readonly secrets: readonly string[]
}

/**
 * `/health/live`: the process answers. `/health/ready`: 200 when questions can be answered, 503 before, while
 * the store is away or silent for 4.5 seconds, and once the server is stopping.
 */
export function health({ readiness, stopping, logger, secrets }: HealthOptions): Router {
  const ask = async (): Promise<Readiness> => {
    if (stopping()) return { ready: false, detail: 'stopping' }
    try {
      return await Promise.race([readiness(), silence()])
    } catch (error) {
      logger.warn({ error: errorReport(error, secrets) }, 'readiness cannot be told')
      return { ready: false, detail: 'the store cannot be reached' }
    }
  }
  const router = Router()
  router.get('/live', (_request, response) => {
    response.set(HEADERS).json({ status: 'live' })
  })
  router.get('/ready', async (_request, response) => {
    const { ready, detail } = await ask()
    response
      .status(ready ? 200 : 503)
      .set(HEADERS)
      .json({ status: ready ? 'ready' : 'not ready', detail })
  })
  return router
}

function silence(): Promise<Readiness> {
  return new Promise((resolve) => {
    const answer = { ready: false, detail: 'the store does not answer' }
    setTimeout(resolve, PATIENCE_MS, answer).unref()
  })
}
