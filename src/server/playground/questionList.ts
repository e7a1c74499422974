import { cutText } from '../../text/cutText.ts'
import type { Tab } from '../Tab.ts'
import { escapeHtml } from './escapeHtml.ts'
import { groups } from './groups.ts'
import type { PageLanguage } from './PageLanguage.ts'

interface Shown {
  readonly language: PageLanguage
  /** What is open. */
  readonly asked?: Tab | undefined
  /** What was asked for and is not there: said above the list, which is open then. */
  readonly missing?: string | undefined
}

const words = {
  zh: {
    title: '问题',
    other: '其他',
    missing: (name: string) => `没有名为“${name}”的问题；请从下面选一个。`,
  },
  en: {
    title: 'Questions',
    other: 'Others',
    missing: (name: string) => `There is no question named “${name}”; choose one below.`,
  },
}
const LONGEST_NAME = 100

/** Every question as a link, under the headings of their groups: no script, so that it works whatever Altair does. */
export function questionList(tabs: readonly Tab[], { language, asked, missing }: Shown): string {
  const { title, other, missing: say } = words[language]
  const told =
    missing === undefined ? '' : `<p role="status">${escapeHtml(say(cutText(missing, LONGEST_NAME)))}</p>`
  const known = Object.entries(groups).map(([group, heading]): [string, readonly Tab[]] => [
    heading[language],
    tabs.filter((tab) => tab.group === group),
  ])
  const rest = tabs.filter(({ group }) => group === undefined || !(group in groups))
  const sections = [...known, [other, rest] as const]
    .filter(([, some]) => some.length > 0)
    .map(
      ([heading, some]) =>
        `<h2>${heading}</h2><ul>${some.map((tab) => item(tab, language, asked)).join('')}</ul>`,
    )
  const now = asked === undefined ? '' : ` <span>${escapeHtml(asked.title[language])}</span>`
  return `<nav class="questions" aria-label="${title}">
    <details${missing === undefined ? '' : ' open'}><summary>${title} <small>${tabs.length}</small></summary>
    <div>${told}<section>${sections.join('')}</section></div></details>${now}</nav>`
}

function item({ name, title }: Tab, language: PageLanguage, asked: Tab | undefined): string {
  const address = `?${new URLSearchParams({ lang: language, question: name }).toString()}`
  const current = asked?.name === name ? ' aria-current="true"' : ''
  return `<li><a href="${escapeHtml(address)}"${current}>${escapeHtml(title[language])}</a></li>`
}
