import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type RequestHandler } from 'express'

const YEAR = 365 * 86_400_000

/** The page's own scripts, styles and questions, and nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Deep links to the page's views. */
const views = [
  '/entities',
  '/graph',
  '/promises',
  '/indicators',
  '/links',
  '/counties',
  '/network',
  '/documents',
]

/** The page at `/` and at its deep links; where it was not built, what to run. */
export function explorer(folder: string): Router {
  const router = Router()
  const page = join(folder, 'index.html')
  const built = existsSync(page)
  const answer: RequestHandler = (_request, response) => {
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' })
    if (built) response.sendFile(page)
    else
      response
        .status(503)
        .type('text')
        .send('The page was not built: run `npm run explorer`, then start again.\n')
  }
  router.get(['/', '/entity/:id', '/document/:id', ...views], answer)
  // Built files are named by their content.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { index: false, immutable: true, maxAge: YEAR }),
  )
  router.get('/icon.svg', (_request, response) => {
    response.sendFile(join(folder, 'icon.svg'))
  })
  return router
}
