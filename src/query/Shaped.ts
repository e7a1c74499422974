/**
 * A value as GraphQL wants it: by response key. The keys are the caller's (`__proto__`, `__typename` and `then` may be
 * among them), so they stand in a map of their own, apart from the name of the type.
 */
export class Shaped {
  readonly typeName: string
  readonly #values: ReadonlyMap<string, unknown>

  constructor(typeName: string, values: Iterable<readonly [key: string, value: unknown]>) {
    this.typeName = typeName
    this.#values = new Map(values)
  }

  get(key: string): unknown {
    return this.#values.get(key)
  }
}
