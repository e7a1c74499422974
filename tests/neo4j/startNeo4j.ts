import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Jars stay between runs; npm keeps this folder out of version control. */
const cache = process.env.PLANGRAPH_NEO4J_CACHE ?? join(here, '../../node_modules/.cache/neo4j-5.26.18')

export interface Neo4jServer {
  readonly uri: string
  readonly process: ChildProcess
  stop(): Promise<void>
}

/**
 * Starts a real Neo4j 5.26 from Maven Central on a free port, with an empty database.
 *
 * @throws Error that says what is missing: Java, Maven or the download
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  needs('java', ['-version'], 'Java 17 is not installed')
  downloadJars()
  const data = mkdtempSync(join(tmpdir(), 'plangraph-neo4j-'))
  const port = await freePort()
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  )
  const child = spawn(
    'java',
    ['-Xmx1g', ...opens, '-cp', join(cache, 'jars', '*'), join(here, 'Neo4jServer.java'), data, String(port)],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  await ready(child)
  return {
    uri: `bolt://127.0.0.1:${port}`,
    process: child,
    stop: async () => {
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function needs(command: string, given: string[], missing: string): void {
  if (spawnSync(command, given).status !== 0) throw new Error(missing)
}

function downloadJars(): void {
  const done = join(cache, 'complete')
  if (existsSync(done)) return
  needs('mvn', ['-v'], 'Maven is not installed, so Neo4j cannot be downloaded')
  mkdirSync(cache, { recursive: true })
  const pom = join(here, 'pom.xml')
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  const result = spawnSync('mvn', ['-q', '-f', pom, goal, `-DoutputDirectory=${join(cache, 'jars')}`], {
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new Error(`Neo4j could not be downloaded: ${result.stdout.slice(0, 300)}`)
  writeFileSync(done, '')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port)
        else reject(new Error('no free port'))
      })
    })
  })

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('READY')) resolve()
    })
    child.once('close', () => {
      reject(new Error(`Neo4j did not start: ${said.slice(0, 500)}`))
    })
  })
