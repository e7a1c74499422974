import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'

const folder = join(projectRoot, 'dist/explorer')

test('the first load is at most 100 KB of script and style, packed; charts and drawings come on demand', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file)
  expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(1)
  expect(files.filter((file) => file.endsWith('.css'))).toHaveLength(1)
  const packed = files.map((file) => gzipSync(readFileSync(join(folder, file))).length)
  expect(packed.reduce((sum, length) => sum + length)).toBeLessThan(100 * 1024)
  const script = readFileSync(join(folder, files.find((file) => file.endsWith('.js')) ?? ''), 'utf8')
  expect(script).not.toContain('WebGL2RenderingContext')
  const later = readdirSync(join(folder, 'assets')).filter((file) => !files.includes(`assets/${file}`))
  const drawing = later.filter((file) =>
    readFileSync(join(folder, 'assets', file), 'utf8').includes('WebGL2RenderingContext'),
  )
  expect(drawing).toHaveLength(1)
})
