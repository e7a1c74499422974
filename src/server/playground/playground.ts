import { randomBytes } from 'node:crypto'
import { isSandboxFrame, getDistDirectory, SANDBOX_FRAME_CSP } from 'altair-static'
import express, { Router, type Request } from 'express'
import type { Tab } from '../Tab.ts'
import { askedTab } from './askedTab.ts'
import type { PageLanguage } from './PageLanguage.ts'
import { playgroundPage } from './playgroundPage.ts'

const DAY = 86_400_000

interface Offered {
  readonly tabs: readonly Tab[]
  /** The page's own documents, by their ids. */
  readonly documents: ReadonlyMap<string, string>
  readonly basePath: string
}

/**
 * /playground: Altair from the disk, offline, in Chinese or English: `?lang=zh` or `?lang=en`, else what the
 * browser prefers. It opens on the first tab, with the list of all questions above; `?question=` opens one of them
 * by its name and the list where none has it, `?document=` and `?variables=` one of the page's own documents.
 */
export function playground({ tabs, documents, basePath }: Offered): Router {
  const router = Router()
  router.get('/', (request, response) => {
    const { question } = request.query
    const asked = askedTab(request.query, tabs, documents)
    const missing = asked === undefined && typeof question === 'string' ? question : undefined
    const nonce = randomBytes(16).toString('base64')
    response.set({
      'Content-Security-Policy': policy(nonce),
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    })
    if (missing !== undefined) response.status(404)
    response
      .type('html')
      .send(playgroundPage({ tabs, asked, missing, language: languageOf(request), nonce, basePath }))
  })
  router.use(
    express.static(getDistDirectory(), {
      index: false,
      maxAge: DAY,
      setHeaders: (response, path) => {
        if (isSandboxFrame(path)) response.setHeader('Content-Security-Policy', SANDBOX_FRAME_CSP)
      },
    }),
  )
  return router
}

/** Scripts need the nonce. Styles cannot: parts of Altair add style elements of their own without one. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function languageOf(request: Request): PageLanguage {
  const asked = request.query['lang']
  if (asked === 'zh' || asked === 'en') return asked
  return request.acceptsLanguages('zh', 'zh-CN', 'zh-TW', 'en') === 'en' ? 'en' : 'zh'
}
