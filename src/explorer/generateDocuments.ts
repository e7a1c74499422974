import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse, print, type DocumentNode } from 'graphql'

/**
 * `npm run explorer` first: makes typed documents of every question that the page asks, from the schema, and the
 * list of them by the hash of their text, which the server takes in their place.
 */
const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, 'documents')
const documents = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }))
const schema = parse(readFileSync(join(here, '../../schema/schema.graphql'), 'utf8'))
const persisted: Record<string, string> = {}
const persist = (document: DocumentNode): { readonly id: string } => {
  const text = print(document)
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`
  persisted[id] = text
  return { id }
}
const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  onlyOperationTypes: true,
  skipTypename: true,
  immutableTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: true },
  scalars: { ID: 'string' },
  // The library's own door for documents by hash; its name says that another version may move it.
  unstable_onExecutableDocumentNode: persist,
}
const filename = join(here, 'generated/documents.ts')
const plugins = [{ typescript: {} }, { operations: {} }, { typedDocuments: {} }]
const text = await codegen({
  filename,
  schema,
  documents,
  config,
  plugins,
  pluginMap: { typescript, operations, typedDocuments },
})
mkdirSync(dirname(filename), { recursive: true })
writeFileSync(filename, text)
writeFileSync(join(here, 'generated/documents.json'), JSON.stringify(persisted, null, 1))
