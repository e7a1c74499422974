import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Limits } from './Limits.ts'

const KEEP_ALIVE_MS = 5000
const REASONS: Readonly<Record<string, readonly [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'REQUEST_TIMEOUT'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'HEADERS_TOO_LARGE'],
}

/**
 * A server that bounds how long a client may take to send: headers and whole requests by `headersTimeoutMs`
 * (and the body's own time), looked at often enough to matter. What is not HTTP is answered in JSON too.
 */
export function httpServer(
  { headersTimeoutMs, requestTimeoutMs }: Limits,
  listener?: RequestListener,
): Server {
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: headersTimeoutMs + requestTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
      requireHostHeader: false,
    },
    listener,
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    answerBroken(error, socket)
  })
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    const error = { message: 'Expect allowed: 100-continue', extensions: { code: 'BAD_REQUEST' } }
    response.writeHead(417, { 'Content-Type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify({ errors: [error] }))
  })
  return server
}

function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, phrase, code] = REASONS[error.code ?? ''] ?? [400, 'Bad Request', 'BAD_REQUEST']
  const body = JSON.stringify({
    errors: [{ message: `${phrase}: send a whole request`, extensions: { code } }],
  })
  const head = `HTTP/1.1 ${status} ${phrase}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8`
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  socket.destroySoon()
}
