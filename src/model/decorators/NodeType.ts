import type { NodeClass, NodeDeclaration } from '../Declarations.ts'
import { declarations } from './declareField.ts'

interface Options {
  /** An interface of several types. */
  readonly abstract?: boolean
  /** False for a value that is no node of its own. */
  readonly stored?: boolean
  /** Arguments of every connection to it that say the same as a filter, shorter. */
  readonly shortcuts?: NodeDeclaration['shortcuts']
}

/** Declares a type that is no kind of entity: an interface, a record beside the entities, a value. */
export function NodeType(zh: string, en: string, options: Options = {}): (target: NodeClass) => void {
  return (target) => {
    const name = target.name
    const singular = name.charAt(0).toLowerCase() + name.slice(1)
    declarations.nodes.set(target, {
      target,
      name,
      words: { zh, en },
      abstract: options.abstract ?? false,
      singular,
      plural: `${singular}s`,
      slug: name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
      stored: options.stored ?? true,
      shortcuts: options.shortcuts ?? {},
    })
  }
}
