const MASK = '***'
/** Bounded and without choices: a hostile text must not hold the server. */
const USER_INFO = /(:\/\/)[^\s/@"':]{0,200}:[^\s@"']{0,400}@/g
const NAMED =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|credentials?|authorization)["']?\s*[:=]\s*)(?:(?:basic|bearer)\s+\S+|"[^"]*"|'[^']*'|[^\s,;}&]+)/gi

/**
 * A text without the secrets that stand in it: user and password in a connection string, the value after
 * `password`, `token` and their like, and every value told in `known`.
 *
 * @example maskSecrets('neo4j://neo4j:hunter2@db:7687') // 'neo4j://***@db:7687'
 */
export function maskSecrets(text: string, known: readonly string[] = []): string {
  const plain = known
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, MASK), text)
  return plain.replace(USER_INFO, `$1${MASK}@`).replace(NAMED, `$1${MASK}`)
}
