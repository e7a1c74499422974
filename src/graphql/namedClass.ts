/** A class for a type that follows from the model, under its GraphQL name, with the prototype that fields go on. */
export interface NamedClass {
  readonly made: new () => object
  readonly prototype: object
}

export function namedClass(name: string): NamedClass {
  const made = class {}
  Object.defineProperty(made, 'name', { value: name })
  return { made, prototype: made.prototype }
}
