import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { bytesOfSyntax } from '../text/bytesOfSyntax.ts'

const MOST_BYTES = 16 * 2 ** 20

/**
 * Documents that were parsed and found valid, as Apollo asks for them; what was longest not asked goes first. Apollo's own
 * store reckons a document by its JSON, which is a fraction of what it takes.
 */
export class DocumentStore {
  readonly #documents: LRUCache<string, DocumentNode>

  constructor(maxSize = MOST_BYTES) {
    this.#documents = new LRUCache({ maxSize, sizeCalculation: (document) => bytesOfSyntax(document) })
  }

  /** About how much memory the documents take. */
  get bytes(): number {
    return this.#documents.calculatedSize
  }

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(key))
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document)
    return Promise.resolve()
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key))
  }
}
