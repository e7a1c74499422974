interface Section {
  readonly start: number
}

/** Where no section begins for long, the text is entered this many characters at a time. */
const STRIDE = 1500

/** Where to begin to read so that an offset is reached soon: with its section, or not far before it. */
export function readingStart(at: number, sections: readonly Section[]): number {
  const section = sections.findLast(({ start }) => start <= at)?.start ?? 0
  return Math.max(section, at - (at % STRIDE))
}
