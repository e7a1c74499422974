import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * Posts JSON and gives the body of the answer, whatever its status. Not `fetch`, which refuses ports that a server may
 * well listen on (6000, say), and tells of every fault that it failed.
 */
export function postJson(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(body))
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.length },
    })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      text(answer).then(resolve, reject)
    })
    sent.end(bytes)
  })
}
