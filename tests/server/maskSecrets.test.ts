import { expect, test } from 'vitest'
import { maskSecrets } from '../../src/server/maskSecrets.ts'

test.each([
  ['neo4j://neo4j:hunter2@db:7687/x', 'neo4j://***@db:7687/x'],
  ['at bolt+s://user:p/a#s@host failed', 'at bolt+s://***@host failed'],
  ['https://u:p@a.example and https://v:q@b.example', 'https://***@a.example and https://***@b.example'],
  ['password=hunter2, user=neo4j', 'password=***, user=neo4j'],
  ['{"password":"hun ter2","user":"neo4j"}', '{"password":***,"user":"neo4j"}'],
  ['{ password: \'hunter2\', credentials: "x" }', '{ password: ***, credentials: *** }'],
  ['NEO4J_PASSWORD=hunter2', 'NEO4J_PASSWORD=***'],
  ['Authorization: Bearer abc.def', 'Authorization: ***'],
  ['nothing to hide at https://a.example:80/b', 'nothing to hide at https://a.example:80/b'],
])('%s', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked)
})

test('a known secret is masked wherever it stands', () => {
  expect(maskSecrets('login as neo4j with hunter2 failed', ['', 'hunter2'])).toBe(
    'login as neo4j with *** failed',
  )
})

test('a long text is read in a straight line', () => {
  const began = performance.now()
  maskSecrets(`${'a'.repeat(300_000)}://${'b:'.repeat(150_000)} ${'password '.repeat(50_000)}`)
  expect(performance.now() - began).toBeLessThan(1000)
})
