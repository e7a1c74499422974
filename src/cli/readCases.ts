import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../text/compareText.ts'

/** A question with a known answer: the playground's questions, the README's examples and the tests are these. */
export interface Case {
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Under which heading the playground lists it; `refused` is what is refused on purpose and not on offer. */
  readonly group: string
  readonly query: string
}

const headerOf = (text: string, key: string): string =>
  new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1] ?? ''

/** Reads `<name>.graphql` files, whose first lines are `# zh: …`, `# en: …` and `# group: …`, in the order of their names. */
export const readCases = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && !file.startsWith('.'))
    .sort(compareText)
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8')
      return {
        name: file.replace(/\.graphql$/, ''),
        group: headerOf(query, 'group'),
        title: { zh: headerOf(query, 'zh'), en: headerOf(query, 'en') },
        query,
      }
    })
