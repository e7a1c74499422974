import { foldName } from '../../text/foldName.ts'
import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'

/** A shorter name stands in many others by chance. */
const SHORTEST = 4

export const namesShared: LinkRule = {
  name: 'NAMES_SHARED',
  weight: 0.3,
  words: { zh: '一方名称包含另一方名称', en: 'the name of one holds that of the other' },
  find: ({ projects, policies, names }) => {
    const folded = (ids: ReadonlySet<string>): [id: string, name: string][] =>
      [...ids].flatMap((id) =>
        (names.get(id) ?? [])
          .map((name): [string, string] => [id, foldName(name)])
          .filter(([, name]) => name.length >= SHORTEST),
      )
    const policyNames = folded(policies)
    return folded(projects).flatMap(([project, one]) =>
      policyNames
        .filter(([, other]) => one.includes(other) || other.includes(one))
        .map(([policy, other]) => ({
          policy,
          project,
          detail: quoted(one.length < other.length ? one : other),
          statements: [],
        })),
    )
  },
}
