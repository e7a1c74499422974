import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'

const names = readSeed(seedFolder, declaredModel)
  .authorities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])
  .filter((name) => name.length > 1)
const files = [
  ...readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file)),
  ...readdirSync(join(projectRoot, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => join('cypher', file)),
  'schema/schema.graphql',
]

/** Chinese words have no edges; a Latin name is looked for as a word: UNAVAILABLE is not about AI. */
const stands = (name: string, text: string): boolean =>
  text.includes(name) &&
  (/\p{Script=Han}/u.test(name) ||
    text.split(name).some((before, index, parts) => {
      const after = parts[index + 1]
      return after !== undefined && !/[A-Za-z0-9_]$/.test(before) && !/^[A-Za-z0-9_]/.test(after)
    }))

describe('nothing in the code knows the city', () => {
  it.each(files)('%s holds no name of the seed', (file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    expect(names.filter((name) => stands(name, text))).toEqual([])
  })
})
