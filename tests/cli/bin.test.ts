import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'

const run = promisify(execFile)
const built = join(projectRoot, 'dist/cli/main.js')

let folder: string
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plangraph-bin-')))
  await run('npm', ['run', '-s', 'build'], { cwd: projectRoot })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const linked = (path: string, to: string): string => {
  mkdirSync(join(path, '..'), { recursive: true })
  symlinkSync(to, path)
  return path
}

it('what was built can be executed as it is', async () => {
  expect(statSync(built).mode & 0o111).toBe(0o111)
  const { stdout } = await run(built, ['--help'])
  expect(stdout).toContain('Usage: plangraph')
})

it('through a symbolic link of another folder, with its seed', async () => {
  const link = linked(join(folder, 'bin/plangraph'), built)
  const { stdout } = await run(link, ['check'], { cwd: folder, env: { ...process.env, PLANGRAPH_TEXTS: '' } })
  expect(stdout).toContain('0 failures')
})

it('by npx in the project', async () => {
  const { stdout } = await run('npx', ['--no-install', 'plangraph', '--help'], { cwd: projectRoot })
  expect(stdout).toContain('Usage: plangraph')
})

it('from the packed files alone, where they are installed', { timeout: 120_000 }, async () => {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const { stdout } = await run('npm', packing, { cwd: projectRoot, maxBuffer: 10_000_000 })
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[]
  const paths = packed?.files.map(({ path }) => path) ?? []
  expect(paths.filter((path) => !/^(dist|cypher|seed|schema|tests\/cases)\//.test(path)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
  ])
  await run('tar', ['-xzf', join(folder, packed?.filename ?? ''), '-C', folder])
  linked(join(folder, 'package/node_modules'), join(projectRoot, 'node_modules'))
  const command = linked(
    join(folder, 'node_modules/.bin/plangraph'),
    join(folder, 'package/dist/cli/main.js'),
  )
  const checked = await run(command, ['check'], { cwd: folder, env: { ...process.env, PLANGRAPH_TEXTS: '' } })
  expect(checked.stdout).toContain('0 failures')
})
