import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler } from 'express'

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

/** What is below these is for programs, who are told in JSON. */
const ofPrograms = /^\/(graphql|playground|health|metrics|assets)(\/|$)/

/**
 * The page at `/` and at its deep links; where it was not built, what to run. A browser that goes astray is given
 * the page, too, which says so.
 */
export function explorer(folder: string, basePath: string): Router {
  const router = Router({ caseSensitive: true })
  const page = join(folder, 'index.html')
  const built = existsSync(page)
  const html = built ? below(basePath, readFileSync(page, 'utf8')) : ''
  const answer: RequestHandler = (_request, response) => {
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' })
    if (built) response.type('html').send(html)
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
  if (built) router.use(astray(answer), broken(answer))
  return router
}

/** The page as a browser finds it below some path: its files, and what it is told. */
const below = (basePath: string, html: string): string =>
  html
    .replaceAll('"./', `"${basePath}`)
    .replace('<meta name="base-path" content="/"', `<meta name="base-path" content="${basePath}"`)

const astray =
  (answer: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (ofPrograms.test(request.path) || !isBrowser(request)) {
      next()
      return
    }
    response.status(404).vary('Accept')
    void answer(request, response, next)
  }

/** An address whose escapes cannot be read. */
const broken =
  (answer: RequestHandler): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (!(error instanceof URIError) || !isBrowser(request)) {
      next(error)
      return
    }
    response.status(400).vary('Accept')
    void answer(request, response, next)
  }

/** Whoever takes anything is no browser that goes to an address. */
const isBrowser = (request: Request): boolean => request.accepts(['json', 'html']) === 'html'
