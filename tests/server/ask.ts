/** An answer as a client sees it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly json: {
    data?: Record<string, unknown> | null
    errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[]
  }
}

/** Posts a query as JSON. */
export function ask(url: string, query: string, variables?: object): Promise<Answer> {
  return post(url, JSON.stringify({ query, variables }))
}

/** Posts a body as it is. */
export function post(
  url: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
}

/** Sends a request whose answer must be JSON. */
export async function send(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  const body = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body,
    json: JSON.parse(body || '{}') as Answer['json'],
  }
}

/** The code of the first error. */
export function codeOf({ json }: Answer): unknown {
  return json.errors?.[0]?.extensions['code']
}
