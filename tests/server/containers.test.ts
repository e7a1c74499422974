import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { settings } from '../../src/server/settings.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const stages = dockerfile.split(/^(?=FROM )/m).filter((stage) => stage.startsWith('FROM'))
const last = stages.at(-1) ?? ''
const environment = z.record(z.string(), z.union([z.string(), z.number()]))
const { services, volumes } = z
  .object({
    services: z.object({
      neo4j: z.looseObject({
        image: z.string(),
        environment,
        volumes: z.array(z.string()),
        healthcheck: z.looseObject({ test: z.array(z.string()) }),
      }),
      server: z.looseObject({
        build: z.string(),
        environment,
        ports: z.array(z.string()),
        depends_on: z.object({ neo4j: z.object({ condition: z.string() }) }),
      }),
    }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(readFileSync('docker-compose.yml', 'utf8')))

test('images are pinned, on Debian', () => {
  expect(stages.map((stage) => /^FROM (\S+)/.exec(stage)?.[1])).toEqual(
    stages.map(() => 'node:20.20-bookworm-slim'),
  )
  expect(services.neo4j.image).toMatch(/^neo4j:5\.26\.\d+-community$/)
})

test('the image runs as another user than root, without dev dependencies, and tells its health', () => {
  expect(last).toMatch(/^USER node$/m)
  expect(last).toMatch(/^HEALTHCHECK /m)
  expect(last).toContain('CMD ["node", "--max-semi-space-size=4", "dist/cli/main.js", "start"]')
  expect(last).toMatch(/^COPY --from=explorer \S+dist\/explorer /m)
  expect(last).toMatch(/^COPY --from=dependencies \S+node_modules /m)
  expect(stages.find((stage) => stage.includes('AS dependencies'))).toContain('npm ci --omit=dev')
  expect(last).not.toMatch(/npm (ci|install)/)
})

test.each(['package.json', 'cypher', 'seed', 'tests/cases', 'src', 'tsconfig.build.json'])(
  '%s is there to be copied',
  (path) => {
    expect(existsSync(path)).toBe(true)
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain(`!${path}`)
  },
)

test('the server waits until Neo4j answers', () => {
  expect(services.server.depends_on.neo4j.condition).toBe('service_healthy')
  expect(services.neo4j.healthcheck.test.join(' ')).toContain('cypher-shell')
})

test('data outlives the container', () => {
  const [volume = ''] = services.neo4j.volumes
  expect(volume).toMatch(/:\/data$/)
  expect(Object.keys(volumes)).toContain(volume.split(':')[0])
})

test('the password must be given, and only settings that exist are set', () => {
  expect(services.server.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/)
  expect(services.neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
  const names = Object.values(settings).map(({ name }) => name)
  expect(Object.keys(services.server.environment).filter((name) => !names.includes(name))).toEqual([])
  expect(services.server.environment).toMatchObject({ HOST: '0.0.0.0', NEO4J_URI: 'neo4j://neo4j:7687' })
})
