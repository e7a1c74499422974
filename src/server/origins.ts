import type { Request, RequestHandler } from 'express'
import { cutText } from '../text/cutText.ts'
import { Refusal } from './Refusal.ts'

const METHODS = 'GET, POST, OPTIONS'
const HEADERS = 'Content-Type, Apollo-Require-Preflight, X-Request-Id'

/**
 * Answers browsers of the own origin and of those configured; a page of any other gets 403 and no CORS header.
 * Programs send no Origin and are not concerned.
 */
export function origins(allowed: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin')
    response.vary('Origin')
    if (origin !== undefined && allowed.includes(origin)) {
      response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'X-Request-Id' })
    } else if (origin !== undefined && !isOwn(request, origin)) {
      next(new Refusal(403, 'ORIGIN_NOT_ALLOWED', `Origin given: ${cutText(origin, 200)}; see CORS_ORIGINS`))
      return
    }
    if (request.method !== 'OPTIONS') {
      next()
      return
    }
    const preflight = { 'Access-Control-Allow-Methods': METHODS, 'Access-Control-Allow-Headers': HEADERS }
    response.set({ Allow: METHODS, ...(origin === undefined ? {} : preflight) })
    response.status(204).end()
  }
}

/**
 * A proxy may add the default port to Host or leave a port out, so that Host alone does not tell the origin. What a
 * browser says of the page that asks cannot be set by the page.
 */
function isOwn(request: Request, origin: string): boolean {
  if (request.get('sec-fetch-site') === 'same-origin') return true
  const host = request.get('host') ?? ''
  if (!URL.canParse(origin)) return false
  const { protocol, hostname } = new URL(origin)
  const asked = `${protocol}//${host}`
  return URL.canParse(asked) && (new URL(asked).origin === origin || (host === hostname && host !== ''))
}
