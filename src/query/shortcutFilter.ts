import type { TypeModel } from '../model/Model.ts'

/** What a connection's filter and its shorter arguments say together. */
export function shortcutFilter(target: TypeModel, given: Readonly<Record<string, unknown>>): unknown {
  const said = Object.entries(target.shortcuts).flatMap(([name, { property, operator }]) =>
    given[name] === undefined || given[name] === null ? [] : [{ [property]: { [operator]: given[name] } }],
  )
  if (said.length === 0) return given.filter
  return { AND: [...said, ...(given.filter ? [given.filter] : [])] }
}
