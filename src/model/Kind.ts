import { declarations, type NodeClass } from './Declarations.ts'
import type { Words } from './Words.ts'

/** Every kind of entity, filled by `@Kind`: the GraphQL enum is made of it. */
export const EntityKind: Record<string, string> = {}

const words = (name: string): string[] => name.split(/(?<=[a-z])(?=[A-Z])/)
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/**
 * Declares a kind of entity; all its names follow from the class: `DevelopmentZone` is the type and label,
 * DEVELOPMENT_ZONE the kind, `developmentZone(s)` the root fields, `development-zone:` the ids.
 */
export function Kind(options: Words & { readonly plural?: string }): (target: NodeClass) => void {
  return (target) => {
    const name = target.name
    const kind = words(name).join('_').toUpperCase()
    EntityKind[kind] = kind
    declarations.nodes.set(target, {
      target,
      name,
      words: { zh: options.zh, en: options.en },
      abstract: false,
      kind,
      singular: lowerFirst(name),
      plural: options.plural ?? `${lowerFirst(name)}s`,
      slug: words(name).join('-').toLowerCase(),
      stored: true,
      filterable: true,
    })
  }
}
