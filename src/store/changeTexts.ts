import type { StoredText } from '../documents/StoredText.ts'
import type { Transaction } from './GraphStore.ts'
import { statement } from './statement.ts'
import { storedTexts } from './storedTexts.ts'
import { TextsChanged } from './TextsChanged.ts'

/** What becomes of texts in the transaction that loads the graph made with them. */
export interface TextChange {
  /** Those that the store must hold before. */
  readonly before: readonly StoredText[]
  /** One that was there under the id gives way. */
  readonly kept: readonly StoredText[]
  readonly forgotten: readonly string[]
}

/**
 * Keeps and forgets texts within a transaction.
 *
 * @throws TextsChanged where the store holds others than the graph was made with
 */
export async function changeTexts(transaction: Transaction, change: TextChange): Promise<void> {
  const found = await storedTexts((query) => transaction.run(query))
  if (!isSame(found, change.before)) throw new TextsChanged()
  for (const { id, text, meta } of change.kept) {
    await transaction.run({ text: statement('mergeText'), parameters: { id, text, meta } })
  }
  for (const id of change.forgotten) {
    await transaction.run({ text: statement('deleteText'), parameters: { id } })
  }
}

const isSame = (found: readonly StoredText[], wanted: readonly StoredText[]): boolean =>
  found.length === wanted.length &&
  found.every((one, index) => {
    const other = wanted[index]
    return one.id === other?.id && one.text === other.text && one.meta === other.meta
  })
