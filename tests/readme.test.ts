import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readCases } from '../src/cli/readCases.ts'
import { settings } from '../src/server/settings.ts'
import { settingsTable } from '../src/server/settingsTable.ts'
import { projectRoot } from '../src/store/projectRoot.ts'

const folder = join(projectRoot, 'tests/cases')
const cases = new Map(readCases(folder).map((one) => [print(parse(one.query)), one]))
const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8')
const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')

describe.each([
  ['README.md', 'en'],
  ['docs/README.zh.md', 'zh'],
] as const)('%s', (file, language) => {
  const text = read(file)

  it('gives five questions of tests/cases, under their titles and with their answers', () => {
    const examples = [...text.matchAll(/### (.+)\n\n```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g)]
    expect(examples).toHaveLength(5)
    for (const [, title = '', query = '', answer = ''] of examples) {
      const known = cases.get(print(parse(query)))
      expect(title).toBe(known?.title[language])
      expect(JSON.parse(answer)).toEqual(JSON.parse(read(`tests/cases/${known?.name ?? ''}.json`)))
    }
  })

  it('lists every setting with its default', () => {
    for (const { name, fallback } of Object.values(settings)) {
      const row = cellsOf(text.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '')
      expect(row[0]).toBe(`\`${name}\``)
      if (fallback !== '') expect(row[1]).toBe(`\`${fallback}\``)
    }
  })

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(existsSync(join(projectRoot, dirname(file), link)), link).toBe(true)
  })
})

it('README.md tells the settings as --help does', () => {
  const shown = read('README.md').split('\n').map(cellsOf)
  for (const row of settingsTable('markdown').split('\n').slice(2).map(cellsOf)) {
    expect(shown).toContainEqual(row)
  }
})
