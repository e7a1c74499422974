import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'

/** The class that each rule of a style sheet begins with, beside elements. */
const classesOf = (css: string): Set<string> =>
  new Set([...css.matchAll(/(?:^|[},])\s*(?:[a-z]+)?\.([\w-]+)/gm)].map(([, name = '']) => name))

test('no two views style one class: all of them stand in one page', () => {
  const folder = join(projectRoot, 'src/explorer')
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  expect(sheets.length).toBeGreaterThan(4)
  const owners = new Map<string, string[]>()
  for (const sheet of sheets) {
    for (const name of classesOf(readFileSync(join(folder, sheet), 'utf8'))) {
      owners.set(name, [...(owners.get(name) ?? []), sheet])
    }
  }
  expect([...owners].filter(([, sheetsOf]) => sheetsOf.length > 1)).toEqual([])
})
