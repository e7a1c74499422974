import fc from 'fast-check'

/** What texts are made of, and what has broken programs: headings, marks, line ends, pairs, clusters, directions. */
const pieces = [
  '一、',
  '（二）',
  '专栏 3',
  '1.',
  '——',
  '。',
  '！”',
  '；',
  '，',
  '《',
  '》',
  '江河能源',
  '智能电网',
  '12,000.5%',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  '\u3000\u3000',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2066',
  'e\u0301',
  '\u0301\u0323',
  '각',
  '𠮷',
  '\u{10ffff}',
  '\ufffe',
  '👨‍👩‍👧',
  '🇨🇳',
  '葛\u{e0100}',
  '\u{1d15e}',
  '<img src=x onerror=1>',
  '=cmd()',
  '"}]}',
  '`)-[:X]->(',
  '$rows',
  '\\u0000',
]

const clusters = ['𠮷', 'e\u0301\u0323', '👨‍👩‍👧', '🇨🇳', '葛\u{e0100}', '각']

/** A line in which a character of several units stands where a title or a long sentence is cut. */
const cutLine = fc
  .tuple(
    fc.constantFrom('', '一、', '（二）', '专栏 3'),
    fc.oneof(fc.integer({ min: 20, max: 30 }), fc.integer({ min: 1_985, max: 2_000 })),
    fc.constantFrom(...clusters),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom('。', '', '\r\n'),
  )
  .map(
    ([start, before, cluster, after, end]) =>
      `\n${start}${'大'.repeat(before)}${cluster}${'同'.repeat(after)}${end}\n`,
  )

/** Texts of any plane, some about as long as a sentence may be, some of several. */
export const oddText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 3, arbitrary: cutLine },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom('大', '𠮷', 'e\u0301', '👨‍👩‍👧', ' ', '\u0301'),
            fc.integer({ min: 1, max: 2_005 }),
          )
          .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length))),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''))
