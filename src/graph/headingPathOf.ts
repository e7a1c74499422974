import type { SeedSection } from '../statements/Seed.ts'

/** The headings above an offset, the topmost first: a heading ends where one of its level or above begins. */
export function headingPathOf(sections: readonly SeedSection[], offset: number): string[] {
  const path: SeedSection[] = []
  for (const section of sections) {
    if (section.start > offset) break
    while ((path.at(-1)?.level ?? 0) >= section.level) path.pop()
    path.push(section)
  }
  return path.map((section) => section.title)
}
