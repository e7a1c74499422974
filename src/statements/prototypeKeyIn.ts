/** A key that loose schemas drop without a word, because it is no ordinary property of an object. */
export const prototypeKeyIn = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null
    ? Object.getOwnPropertyNames(input).find((name) =>
        ['__proto__', 'constructor', 'prototype'].includes(name),
      )
    : undefined
