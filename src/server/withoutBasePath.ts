import type { RequestHandler } from 'express'

/** Takes the path below which a proxy serves all of this from an address, where the proxy has left it there. */
export const withoutBasePath =
  (basePath: string): RequestHandler =>
  (request, _response, next) => {
    if (`${request.path}/` === basePath) request.url = request.url.replace(request.path, '/')
    else if (request.url.startsWith(basePath)) request.url = request.url.slice(basePath.length - 1)
    next()
  }
