import { expect, test } from 'vitest'
import { settings } from '../../src/server/settings.ts'
import { settingsTable } from '../../src/server/settingsTable.ts'

test.each(['plain', 'markdown'] as const)('the %s table tells every setting once', (form) => {
  const table = settingsTable(form)
  for (const { name, meaning } of Object.values(settings)) {
    expect(table.split('\n').filter((line) => line.includes(meaning) && line.includes(name))).toHaveLength(1)
  }
})

test('a row of the README', () => {
  const row = '| `PORT` | `4000` | a whole number, 0 to 65535 | the port to listen on; 0 takes a free one |'
  expect(settingsTable('markdown').split('\n')).toContain(row)
})
