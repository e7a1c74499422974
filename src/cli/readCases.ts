import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../text/compareText.ts'

/** A question with a known answer: the playground's tabs, the README's examples and the tests are these. */
export interface Case {
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly query: string
}

const headerOf = (text: string, key: string): string =>
  new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1] ?? ''

/** Reads `<name>.graphql` files, whose first lines are `# zh: …` and `# en: …`, in the order of their names. */
export const readCases = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && !file.startsWith('.'))
    .sort(compareText)
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8')
      return {
        name: file.replace(/\.graphql$/, ''),
        title: { zh: headerOf(query, 'zh'), en: headerOf(query, 'en') },
        query,
      }
    })
