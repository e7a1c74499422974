import type { Mistake } from '../statements/Mistake.ts'
import type { Seed } from '../statements/Seed.ts'
import { clausesOf } from './clausesOf.ts'
import { standsIn } from './standsIn.ts'

/** What only the texts can show: every mention and every heading stands where the seed says. */
export function checkTexts(seed: Seed, texts: ReadonlyMap<string, string>): Mistake[] {
  const mistakes: Mistake[] = []
  for (const { id, length, sections, at } of seed.documents) {
    const text = texts.get(id)
    if (text === undefined) continue
    if (text.length !== length) {
      const message = `${id} has ${text.length} UTF-16 units, the seed says ${length}`
      mistakes.push({
        ...at,
        code: 'TEXT_LENGTH',
        message,
        advice: 'load the text that the seed was made from',
      })
    }
    for (const { start, title } of sections.filter(
      (section) => !text.startsWith(section.title, section.start),
    )) {
      const message = `no section ${title} at ${start}`
      mistakes.push({ ...at, code: 'SECTION_TEXT', message, advice: 'give the offset of its heading' })
    }
  }
  for (const { document, starts, at } of seed.sentences) {
    const text = texts.get(document)
    if (text === undefined || JSON.stringify(clausesOf(text)) === JSON.stringify(starts)) continue
    const message = `the sentences of ${document} begin elsewhere`
    const advice = 'write what `plangraph sentences` prints to sentences.jsonl'
    mistakes.push({ ...at, code: 'SENTENCE_TEXT', message, advice })
  }
  for (const { document, evidence, at } of seed.statements) {
    const text = texts.get(document)
    if (text === undefined) continue
    for (const { start, end, mention } of evidence.filter((piece) => !standsIn(text, piece))) {
      const message = `at ${start}–${end} stands ${text.slice(start, end)}, not ${mention}`
      mistakes.push({ ...at, code: 'MENTION_TEXT', message, advice: 'give the offsets of the mention' })
    }
  }
  return mistakes
}
