import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'

interface Locked {
  readonly packages: Readonly<
    Record<string, { version: string; optional?: boolean; os?: string[]; cpu?: string[] }>
  >
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const read = (file: string): unknown => JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))

it.each([
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'win32-x64-msvc',
])('the lock file names the embedded engine for %s, wherever it was written', (platform) => {
  const { packages } = read('package-lock.json') as Locked
  const [os, cpu] = platform.split('-')
  expect(packages[`node_modules/@grafeo-db/js-${platform}`]).toMatchObject({
    version: packages['node_modules/@grafeo-db/js']?.version,
    optional: true,
    os: [os],
    cpu: [cpu],
  })
})

it('pins every dependency exactly', () => {
  const { dependencies, devDependencies } = read('package.json') as Manifest
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  )
  expect(loose).toEqual([])
})
