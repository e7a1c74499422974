import { cpSync, mkdtempSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesUnder } from '../../src/cli/filesUnder.ts'
import { inputHashOf } from '../../src/cli/inputHashOf.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-hash-'))
  cpSync(smallSeedFolder, join(folder, 'seed'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const hash = (): string => inputHashOf(join(folder, 'seed'), [])
/** Moves a part of the seed elsewhere and leaves a link to it. */
const link = (name: string): string => {
  const target = join(folder, `linked-${name.replace('/', '-')}`)
  renameSync(join(folder, 'seed', name), target)
  symlinkSync(target, join(folder, 'seed', name))
  return target
}

describe('the hash of what a graph is made from', () => {
  it('does not tell a link from what it leads to, and changes with it', () => {
    const before = hash()
    const products = link('entities/products.yaml')
    const statements = link('statements')
    expect(hash()).toBe(before)
    writeFileSync(products, '- { id: product:blue-tea, name: 蓝山茶 }\n')
    const changed = hash()
    expect(changed).not.toBe(before)
    writeFileSync(join(statements, 'news-2031.jsonl'), '')
    expect(hash()).not.toBe(changed)
  })
  it('changes with what is loaded, added and removed', () => {
    const hashes = [hash()]
    hashes.push(inputHashOf(join(folder, 'seed'), [{ id: 'document:a', text: '好。', meta: null }]))
    writeFileSync(join(folder, 'seed/entities/more.yml'), '')
    hashes.push(hash())
    rmSync(join(folder, 'seed/judgements.yaml'))
    hashes.push(hash())
    expect(new Set(hashes).size).toBe(4)
  })
  it('is not changed by what no seed is read from', () => {
    const before = hash()
    writeFileSync(join(folder, 'seed/entities/._products.yaml'), 'x')
    writeFileSync(join(folder, 'seed/notes.txt'), 'x')
    symlinkSync(folder, join(folder, 'seed/up'))
    expect(hash()).toBe(before)
  })
})

describe('the files under a folder', () => {
  it('are found through links, without end in none', () => {
    const root = join(folder, 'root')
    mkdirSync(join(root, 'below'), { recursive: true })
    writeFileSync(join(root, 'below/a.txt'), '')
    symlinkSync(root, join(root, 'below/up'))
    symlinkSync(join(root, 'below'), join(root, 'linked'))
    symlinkSync(join(root, 'nowhere'), join(root, 'broken'))
    expect(filesUnder(root).map((file) => file.slice(root.length + 1))).toEqual([
      'below/a.txt',
      'linked/a.txt',
    ])
  })
})
