import type { NodeClass } from '../Declarations.ts'
import { EntityKind } from '../vocabularies/EntityKind.ts'
import type { Words } from '../Words.ts'
import { declarations } from './declareField.ts'

const parts = (name: string): string[] => name.split(/(?<=[a-z])(?=[A-Z])/)

/**
 * Declares a kind of entity; all its names follow from the class: `DevelopmentZone` is the type and label,
 * DEVELOPMENT_ZONE the kind, `developmentZone(s)` the root fields, `development-zone:` the ids.
 */
export function Kind(
  zh: string,
  en: string,
  options: { readonly plural?: string } = {},
): (target: NodeClass) => void {
  return (target) => {
    const words: Words = { zh, en }
    const name = target.name
    const singular = name.charAt(0).toLowerCase() + name.slice(1)
    const kind = parts(name).join('_').toUpperCase()
    EntityKind.values[kind] = words
    declarations.nodes.set(target, {
      target,
      name,
      words,
      abstract: false,
      kind,
      singular,
      plural: options.plural ?? `${singular}s`,
      slug: parts(name).join('-').toLowerCase(),
      stored: true,
      shortcuts: {},
    })
  }
}
