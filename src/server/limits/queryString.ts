import type { RequestHandler } from 'express'
import { Refusal } from '../Refusal.ts'

/** Refuses an address whose escapes are not UTF-8: they would be read as U+FFFD without a word. */
export const queryString: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.originalUrl)
    next()
  } catch {
    next(new Refusal(400, 'BAD_REQUEST', 'The address holds escapes that are not UTF-8; encode it as UTF-8'))
  }
}
