import type { RequestHandler } from 'express'
import { Refusal } from './Refusal.ts'

/** Everything but /graphql is only read: GET and HEAD. */
export const readOnly: RequestHandler = ({ method }, _response, next) => {
  if (method === 'GET' || method === 'HEAD') {
    next()
    return
  }
  const headers = { Allow: 'GET, HEAD' }
  next(new Refusal(405, 'METHOD_NOT_ALLOWED', `Method given: ${method}; allowed: GET, HEAD`, { headers }))
}
