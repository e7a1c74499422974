import { expect, test } from 'vitest'
import { portsThatBrowsersRefuse } from '../../src/server/portsThatBrowsersRefuse.ts'

test('fetch goes to none of them, as a browser does not', async () => {
  for (const port of portsThatBrowsersRefuse) {
    const error: unknown = await fetch(`http://127.0.0.1:${port}`).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ cause: { message: 'bad port' } })
  }
})
