import type { Configuration, Neo4jConfiguration } from './Configuration.ts'
import { ConfigurationInvalid } from './ConfigurationInvalid.ts'
import type { Limits } from './Limits.ts'
import { maskSecrets } from './maskSecrets.ts'
import type { Setting } from './Setting.ts'
import { settings } from './settings.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Read = <T>(setting: Setting<T>) => T

/**
 * The environment as a checked configuration. A variable that is empty counts as not set.
 *
 * @throws ConfigurationInvalid naming every mistake at once
 * @example readConfiguration({ PORT: '8080' }).port // 8080
 */
export function readConfiguration(environment: Environment): Configuration {
  const given = (setting: Setting<unknown>): string => writtenValue(setting, environment[setting.name])
  const mistakes = Object.values(settings).flatMap((setting) => mistakesIn(setting, given(setting)))
  if (mistakes.length > 0) throw new ConfigurationInvalid(mistakes)
  return configurationOf((setting) => setting.schema.parse(given(setting)))
}

function writtenValue({ fallback, secret }: Setting<unknown>, written = ''): string {
  return (secret ? written : written.trim()) || fallback
}

function mistakesIn({ name, schema, fallback, allowed, secret }: Setting<unknown>, given: string): string[] {
  if (schema.safeParse(given).success) return []
  const shown = secret ? '(hidden)' : JSON.stringify(maskSecrets(given))
  return [`${name}: given ${shown}; allowed: ${allowed}; when not set: ${fallback || 'nothing'}`]
}

function configurationOf(read: Read): Configuration {
  return {
    port: read(settings.port),
    host: read(settings.host),
    basePath: read(settings.basePath),
    dataDir: read(settings.dataDir),
    ...neo4jOf(read),
    logLevel: read(settings.logLevel),
    corsOrigins: read(settings.corsOrigins),
    introspection: read(settings.introspection),
    playground: read(settings.playground),
    apolloReporting: read(settings.apolloReporting),
    limits: limitsOf(read),
  }
}

function neo4jOf(read: Read): { neo4j?: Neo4jConfiguration } {
  const uri = read(settings.neo4jUri)
  const database = read(settings.neo4jDatabase)
  if (uri === '') return {}
  const account = { user: read(settings.neo4jUser), password: read(settings.neo4jPassword) }
  return { neo4j: { uri, ...account, ...(database === '' ? {} : { database }) } }
}

function limitsOf(read: Read): Limits {
  return {
    maxBodyBytes: read(settings.maxBodyBytes),
    maxTokens: read(settings.maxTokens),
    maxNesting: read(settings.maxNesting),
    maxSelections: read(settings.maxSelections),
    maxDepth: read(settings.maxDepth),
    maxAliases: read(settings.maxAliases),
    maxCost: read(settings.maxCost),
    requestTimeoutMs: read(settings.requestTimeoutMs),
    headersTimeoutMs: read(settings.headersTimeoutMs),
    drainTimeoutMs: read(settings.drainTimeoutMs),
    maxRunaways: read(settings.maxRunaways),
  }
}
