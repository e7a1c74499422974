import type { Words } from '../Words.ts'

/** The kinds of entity; `@Kind` fills it, so that no second list of kinds exists. */
export const EntityKind: { name: string; words: Words; values: Record<string, Words> } = {
  name: 'EntityKind',
  words: { zh: '实体种类', en: 'Kinds of entity' },
  values: {},
}
