import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../text/compareText.ts'

/**
 * Every file under a folder, in order, by its path. Links are followed, each folder once: one that leads back up would
 * have no end. A link that leads nowhere is left out.
 */
export function filesUnder(folder: string, above: ReadonlySet<string> = new Set()): string[] {
  const real = realpathSync(folder)
  if (above.has(real)) return []
  const seen = new Set([...above, real])
  return readdirSync(folder)
    .sort(compareText)
    .flatMap((name) => {
      const path = join(folder, name)
      const found = statSync(path, { throwIfNoEntry: false })
      if (found?.isDirectory()) return filesUnder(path, seen)
      return found?.isFile() ? [path] : []
    })
}
