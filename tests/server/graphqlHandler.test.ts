import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, codeOf, post, send } from './ask.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ CORS_ORIGINS: 'https://friend.example' })
})
afterAll(() => server.close())

test('a question is answered, with four-byte characters', async () => {
  const answer = await ask(server.graphql, '{ hello(name: "𠮷") project { name } }')
  expect(answer.json).toEqual({ data: { hello: '你好 𠮷', project: { name: '水电站 𠮷' } } })
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
})

test('a question may come by GET with the header that stops forged requests', async () => {
  const url = `${server.graphql}?query=${encodeURIComponent('{ hello(name: "张") }')}`
  const answer = await send(url, { headers: { 'apollo-require-preflight': '1' } })
  expect(answer.json).toEqual({ data: { hello: '你好 张' } })
})

describe('bodies', () => {
  const gb18030 = Buffer.concat([
    Buffer.from('{"query":"{ hello(name: \\"'),
    Buffer.from([0xb4, 0xf3]),
    Buffer.from('\\") }"}'),
  ])
  const large = JSON.stringify({ query: '{ hello }', pad: 'x'.repeat(1_100_000) })
  const deep = `{"query":"{ hello }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`
  const cases: [string, string | Buffer, Record<string, string>, number, string][] = [
    ['malformed JSON', '{"query": ', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', {}, 400, 'BAD_REQUEST'],
    ['a number', '1', {}, 400, 'BAD_REQUEST'],
    ['nothing', '', {}, 400, 'BAD_REQUEST'],
    ['an object without a query', '{}', {}, 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query": 1}', {}, 400, 'BAD_REQUEST'],
    ['variables that are a text', '{"query": "{ hello }", "variables": "x"}', {}, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query": "{ hello }"}]', {}, 400, 'BAD_REQUEST'],
    ['more than 1 MB', large, {}, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'a gzip bomb',
      gzipSync(Buffer.alloc(50_000_000, 32)),
      { 'content-encoding': 'gzip' },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['broken gzip', 'not gzip', { 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
    ['an unknown encoding', '{}', { 'content-encoding': 'zip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      '{}',
      { 'content-type': 'application/json; charset=gb18030' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['UTF-16', '{}', { 'content-type': 'application/json; charset=utf-16' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['GB18030 as UTF-8', gb18030, {}, 400, 'BAD_REQUEST'],
    ['GB18030 as utf8', gb18030, { 'content-type': 'application/json; charset=utf8' }, 400, 'BAD_REQUEST'],
    ['200,000 brackets', deep, {}, 400, 'QUERY_TOO_COMPLEX'],
    [
      'a form',
      'query={hello}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', '{"query":"{hello}"}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'an upload',
      '--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ]
  test.each(cases)('%s', async (_name, body, headers, status, code) => {
    const answer = await post(server.graphql, body, headers)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.body).not.toMatch(/node_modules|\.ts:|at \w+ \(/)
  })

  test.each(['utf-8', 'UTF-8', 'utf8', 'UTF8', '"utf8"', 'unicode-1-1-utf-8'])(
    'charset=%s is UTF-8',
    async (charset) => {
      const headers = { 'content-type': `application/json; charset=${charset}` }
      const answer = await post(server.graphql, '{"query":"{ hello(name: \\"𠮷\\") }"}', headers)
      expect([answer.status, answer.json]).toEqual([200, { data: { hello: '你好 𠮷' } }])
    },
  )

  test.each(['__proto__', 'constructor'])('%s as a key of an input is refused', async (key) => {
    const body = `{"query":"query($f: Filter) { projects(filter: $f) { totalCount } }","variables":{"f":{"${key}":{"name":"x"}}}}`
    expect(codeOf(await post(server.graphql, body))).toBe('BAD_USER_INPUT')
  })

  test('a variable named __proto__ is refused, not taken for one that was not given', async () => {
    const answer = await post(
      server.graphql,
      '{"query":"query($__proto__: String) { hello(name: $__proto__) }","variables":{"__proto__":"x"}}',
    )
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
    expect(answer.json.errors?.[0]?.message).toContain('$__proto__')
  })

  test.each(['constructor', 'hasOwnProperty', 'toString', '__typename', '_0'])(
    'a variable, an operation and a fragment named %s',
    async (name) => {
      const query = `query ${name}($${name}: String) { hello(name: $${name}) project { ...${name} } }
        fragment ${name} on Project { ${name}: name }`
      const answer = await ask(server.graphql, query, Object.fromEntries([[name, 'x']]))
      expect(answer.json).toEqual({ data: { hello: '你好 x', project: { [name]: '水电站 𠮷' } } })
    },
  )

  test('escapes in the address that are not UTF-8', async () => {
    const url = `${server.graphql}?query=%7Bhello(name:%22%B4%F3%22)%7D`
    const answer = await send(url, { headers: { 'apollo-require-preflight': '1' } })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST'])
  })
})

/** What a request with these headers gets; fetch sets Host itself. */
const statusFor = (headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(
      server.graphql,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    asked.on('error', reject).end('{"query":"{hello}"}')
  })

describe('methods and origins', () => {
  const mutation = `?query=${encodeURIComponent('mutation { change }')}`
  test('a mutation by GET is refused', async () => {
    const answer = await send(server.graphql + mutation, { headers: { 'apollo-require-preflight': '1' } })
    expect([answer.status, codeOf(answer)]).toEqual([405, 'BAD_REQUEST'])
  })
  test('a GET that a page could forge is refused', async () => {
    expect((await send(`${server.graphql}?query={hello}`)).status).toBe(400)
  })
  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const answer = await send(server.graphql, { method })
    expect([answer.status, codeOf(answer), answer.headers.get('allow')]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'GET, POST',
    ])
  })
  test('a foreign origin is refused, without a CORS header', async () => {
    const answer = await post(server.graphql, '{"query":"{hello}"}', { origin: 'https://evil.example' })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_NOT_ALLOWED'])
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
  test('the null origin of a sandboxed page is refused', async () => {
    expect((await post(server.graphql, '{"query":"{hello}"}', { origin: 'null' })).status).toBe(403)
  })
  test('the own origin and a configured one are answered', async () => {
    const own = await post(server.graphql, '{"query":"{hello}"}', { origin: server.url })
    const friend = await post(server.graphql, '{"query":"{hello}"}', { origin: 'https://friend.example' })
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, null])
    expect([friend.status, friend.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://friend.example',
    ])
  })
  test.each([
    ['https://plans.example', 'plans.example:443', {}, 200],
    ['http://plans.example', 'plans.example:80', {}, 200],
    ['https://plans.example:8443', 'plans.example', {}, 200],
    ['https://plans.example:8443', 'plans.example:9443', {}, 403],
    ['https://evil.example', 'plans.example', {}, 403],
    ['https://plans.example', 'inner:4000', { 'sec-fetch-site': 'same-origin' }, 200],
    ['https://plans.example', 'inner:4000', { 'sec-fetch-site': 'same-site' }, 403],
  ])(
    'a page of %s that a proxy brings to Host %s %o is answered %i',
    async (origin, host, headers, status) => {
      expect(await statusFor({ origin, host, ...headers })).toBe(status)
    },
  )
  test('a preflight is answered for configured origins only', async () => {
    const preflight = (origin: string) => fetch(server.graphql, { method: 'OPTIONS', headers: { origin } })
    expect((await preflight('https://friend.example')).headers.get('access-control-allow-methods')).toContain(
      'POST',
    )
    expect((await preflight('https://evil.example')).status).toBe(403)
  })
})
