import { expect, test } from 'vitest'
import { ConfigurationInvalid } from '../../src/server/ConfigurationInvalid.ts'
import { readConfiguration } from '../../src/server/readConfiguration.ts'

function mistakesOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.mistakes
    throw error
  }
}

test('an empty environment is a whole configuration', () => {
  expect(readConfiguration({ PORT: '', CORS_ORIGINS: ' ' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    basePath: '/',
    dataDir: './data',
    logLevel: 'info',
    corsOrigins: [],
    introspection: true,
    playground: true,
    apolloReporting: false,
    limits: {
      maxBodyBytes: 1_048_576,
      maxTokens: 4000,
      maxNesting: 100,
      maxSelections: 600,
      maxDepth: 18,
      maxAliases: 50,
      maxCost: 100_000,
      requestTimeoutMs: 10_000,
      headersTimeoutMs: 10_000,
      drainTimeoutMs: 8000,
      maxRunaways: 8,
    },
  })
})

test('values are read', () => {
  const read = readConfiguration({
    PORT: '8080',
    NEO4J_URI: 'neo4j+s://db.example:7687',
    NEO4J_PASSWORD: ' kept as it is ',
    NEO4J_DATABASE: 'plans',
    CORS_ORIGINS: 'https://a.example, http://b.example:81',
    INTROSPECTION: 'off',
    MAX_COST: '5',
  })
  expect(read.neo4j).toEqual({
    uri: 'neo4j+s://db.example:7687',
    user: 'neo4j',
    password: ' kept as it is ',
    database: 'plans',
  })
  expect([read.port, read.introspection, read.limits.maxCost]).toEqual([8080, false, 5])
  expect(read.corsOrigins).toEqual(['https://a.example', 'http://b.example:81'])
})

test('every mistake is told at once, with what is allowed', () => {
  const mistakes = mistakesOf({
    PORT: 'x',
    LOG_LEVEL: 'loud',
    PLAYGROUND: 'maybe',
    CORS_ORIGINS: '*',
    MAX_DEPTH: '0',
  })
  expect(mistakes).toHaveLength(5)
  expect(mistakes[0]).toBe('PORT: given "x"; allowed: a whole number, 0 to 65535; when not set: 4000')
})

test.each(['-1', '1.5', '65536', '1e3', '0x10', ' '.repeat(3) + '4 000'])('PORT %s is refused', (port) => {
  expect(mistakesOf({ PORT: port })).toHaveLength(1)
})

test.each(['http://db', 'neo4j://u:hunter2@db', 'db:7687', 'bolt://'])(
  'NEO4J_URI %s is refused, no secret told',
  (uri) => {
    const [mistake] = mistakesOf({ NEO4J_URI: uri })
    expect(mistake).toContain('allowed: neo4j://')
    expect(mistake).not.toContain('hunter2')
  },
)
