import { declarations, type NodeClass } from './Declarations.ts'
import type { Words } from './Words.ts'

interface Options extends Words {
  readonly abstract?: boolean
  readonly stored?: boolean
  readonly filterable?: boolean
}

/** Declares a type that is no kind of entity: an interface, a record beside the entities, a value. */
export function NodeType(options: Options): (target: NodeClass) => void {
  return (target) => {
    const name = target.name
    const singular = name.charAt(0).toLowerCase() + name.slice(1)
    declarations.nodes.set(target, {
      target,
      name,
      words: { zh: options.zh, en: options.en },
      abstract: options.abstract ?? false,
      singular,
      plural: `${singular}s`,
      slug: singular.toLowerCase(),
      stored: options.stored ?? true,
      filterable: options.filterable ?? false,
    })
  }
}
