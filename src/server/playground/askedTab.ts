import { cutText } from '../../text/cutText.ts'
import { Refusal } from '../Refusal.ts'
import type { Tab } from '../Tab.ts'

type Asked = Readonly<Record<string, unknown>>

/**
 * The question that an address of the playground names: `question` is the name of a tab, `document` the id of one
 * of the page's documents with its `variables` as JSON. None where it names none, or a question that is not there.
 * Text of the address never becomes a document.
 *
 * @throws Refusal where no document has that id, or the variables are no JSON object
 */
export function askedTab(
  { question, document, variables }: Asked,
  tabs: readonly Tab[],
  documents: ReadonlyMap<string, string>,
): Tab | undefined {
  if (typeof question === 'string') return tabs.find(({ name }) => name === question)
  if (typeof document !== 'string') return undefined
  const query = documents.get(document) ?? refuse('document', document, 'the documents of the page')
  const name = /\bquery\s+(\w+)/.exec(query)?.[1] ?? document
  return { name, title: { zh: name, en: name }, query, variables: read(variables) }
}

function read(variables: unknown): object {
  if (typeof variables !== 'string') return {}
  try {
    const value: unknown = JSON.parse(variables)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Refused below, like JSON that is no object.
  }
  return refuse('variables', variables, 'a JSON object')
}

function refuse(what: string, given: string, allowed: string): never {
  throw new Refusal(
    400,
    'BAD_USER_INPUT',
    `${what} given: ${cutText(given, 100)}; allowed: ${allowed}. Open /playground without it to choose there`,
  )
}
