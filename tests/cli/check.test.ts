import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { textOf } from '../seed/textOf.ts'

/** The invented city’s mentions fill the text; one heading stands behind them. */
const HEADING = '[{ level: 1, start: 900, title: 三、展望 }]'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-check-'))
  cpSync(smallSeedFolder, join(folder, 'seed'), { recursive: true })
  const documents = join(folder, 'seed/documents.yaml')
  writeFileSync(
    documents,
    readFileSync(documents, 'utf8').replace(/sections:\n( +- .*\n)+/, `sections: ${HEADING}\n`),
  )
  for (const name of ['report-2030', 'news-2031']) {
    writeFileSync(join(folder, `${name}.txt`), textOf(`document:${name}`, join(folder, 'seed')))
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const check = (...more: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'check', '--seed', join(folder, 'seed'), ...more],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, PLANGRAPH_TEXTS: '' },
    },
  )

describe('plangraph check', () => {
  it('counts by document and kind; without texts it names what was not run', () => {
    const { status, stdout } = check()
    expect(status).toBe(0)
    expect(stdout).toContain('document:news-2031: 4 statements')
    expect(stdout).toMatch(/by kind: .*5 project/)
    expect(stdout).toContain('not run; give --texts or PLANGRAPH_TEXTS')
    expect(stdout).toMatch(/0 failures\n$/)
  })

  it('with texts proves every mention and tells the coverage', () => {
    const { status, stdout } = check('--texts', folder, '--coverage')
    expect(status).toBe(0)
    expect(stdout).toMatch(/\d+ mentions stand at their offsets in 2 texts/)
    expect(stdout).toMatch(/document:report-2030: passages \d+ of \d+/)
    expect(stdout).toContain('三、展望: passages')
  })

  it('a mention that stands elsewhere, a wrong length and copied prose are told at once', () => {
    const text = `另${textOf('document:report-2030', join(folder, 'seed'))}`
    writeFileSync(join(folder, 'report-2030.txt'), text)
    writeFileSync(
      join(folder, 'news-2031.txt'),
      readFileSync(join(projectRoot, 'docs/decisions.md'), 'utf8').slice(0, 400),
    )
    const { status, stderr } = check('--texts', folder)
    expect(status).toBe(1)
    expect(stderr).toMatch(/\[TEXT_LENGTH\][^]*\[MENTION_TEXT\]/)
    expect(stderr).toMatch(/docs\/decisions\.md:0 \[COPIED_TEXT\]/)
  })
})
