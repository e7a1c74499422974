import type { Request, RequestHandler, Response } from 'express'
import type { Limits } from '../Limits.ts'
import { Refusal } from '../Refusal.ts'
import type { RequestScope } from '../RequestScope.ts'

/** Answers a request within a scope; the promise ends when its work does, answered or not. */
export type ScopedHandler = (request: Request, response: Response, scope: RequestScope) => Promise<void>

/**
 * Gives a request `requestTimeoutMs`, then answers 504 TIMEOUT and aborts the scope's signal. Work that cannot
 * be aborted runs on; while `maxRunaways` such run, new requests get 503 BUSY.
 */
export function deadline(limits: Limits, handler: ScopedHandler): RequestHandler {
  let runaways = 0
  return (request, response, next) => {
    if (runaways >= limits.maxRunaways) {
      next(busy(runaways))
      return
    }
    const controller = new AbortController()
    let late = false
    const expire = (): void => {
      late = true
      runaways++
      next(timeout(limits.requestTimeoutMs))
      controller.abort(timeout(limits.requestTimeoutMs))
    }
    const timer = setTimeout(expire, limits.requestTimeoutMs)
    response.once('close', () => {
      if (!response.writableFinished)
        controller.abort(new Refusal(499, 'CLIENT_GONE', 'The client went away'))
    })
    const settle = (): void => {
      clearTimeout(timer)
      if (late) runaways--
    }
    const scope = {
      requestId: typeof request.id === 'string' ? request.id : '',
      signal: controller.signal,
      deadline: Date.now() + limits.requestTimeoutMs,
    }
    handler(request, response, scope).then(settle, (error: unknown) => {
      settle()
      if (!late) next(error)
    })
  }
}

function busy(running: number): Refusal {
  const message = `${running} queries run past their deadline; try again in some seconds`
  return new Refusal(503, 'BUSY', message, { headers: { 'Retry-After': '5' } })
}

function timeout(milliseconds: number): Refusal {
  return new Refusal(504, 'TIMEOUT', `The query took longer than ${milliseconds} ms; ask for less at once`)
}
