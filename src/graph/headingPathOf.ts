import type { SeedSection } from '../statements/Seed.ts'

type Path = readonly SeedSection[]

/** A document is asked once a passage and once a piece of evidence. */
const known = new WeakMap<readonly SeedSection[], readonly Path[]>()

/** The headings above an offset, the topmost first: a heading ends where one of its level or above begins. */
export function headingPathOf(sections: readonly SeedSection[], offset: number): string[] {
  const paths = known.get(sections) ?? pathsOf(sections)
  known.set(sections, paths)
  let [low, high] = [0, sections.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (paths[low - 1] ?? []).map((section) => section.title)
}

/** Each heading with those above it. */
function pathsOf(sections: readonly SeedSection[]): Path[] {
  let path: Path = []
  return sections.map((section) => {
    path = [...path.filter(({ level }) => level < section.level), section]
    return path
  })
}
