import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declaredModel } from '../../src/model/declaredModel.ts'
import type { Mistake } from '../../src/statements/Mistake.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { seedFiles } from '../../src/statements/seedFiles.ts'
import { SeedInvalid } from '../../src/statements/SeedInvalid.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-seed-'))
  cpSync(smallSeedFolder, folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const append = (file: string, text: string): void => {
  const path = join(folder, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(path, `${before}${text}\n`)
}
const replace = (file: string, from: RegExp, to: string): void => {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
const refused = (): readonly Mistake[] => {
  try {
    readSeed(folder, declaredModel)
    return []
  } catch (error) {
    if (!(error instanceof SeedInvalid)) throw error
    return error.mistakes
  }
}
const mistakes = (): string[] => refused().map(({ file, line, code }) => `${file}:${line} ${code}`)
const said = (statement: object): string =>
  JSON.stringify({ ...statement, evidence: [{ start: 0, end: 2, mention: '临江' }] })

describe('a seed', () => {
  it('may tell of what is intended at no stated time', () => {
    append(
      'statements/report-2030.jsonl',
      said({
        sort: 'relation',
        subject: 'project:grid',
        property: 'INVOLVES',
        object: 'enterprise:lantian',
        modality: 'INTENDED',
      }),
    )
    expect(mistakes()).toEqual([])
  })
})

describe('the files of a seed', () => {
  const whole = (): string => JSON.stringify(readSeed(folder, declaredModel)).replaceAll('.yml', '.yaml')

  it('may be links, and stand in linked folders', () => {
    const wanted = whole()
    const elsewhere = mkdtempSync(join(tmpdir(), 'plangraph-linked-'))
    for (const name of ['documents.yaml', 'entities', 'statements/report-2030.jsonl']) {
      const target = join(elsewhere, name.replace('/', '-'))
      renameSync(join(folder, name), target)
      symlinkSync(target, join(folder, name))
    }
    expect(whole()).toBe(wanted)
    rmSync(elsewhere, { recursive: true })
    expect(refused()[0]).toMatchObject({ file: 'documents.yaml', code: 'FILE_MISSING' })
  })
  it('that are hidden are nobody’s', () => {
    const wanted = whole()
    const bytes = Buffer.from([0, 5, 22, 7, 0xb4, 0xf3])
    for (const name of ['entities/._x.yaml', 'statements/._report-2030.jsonl', 'entities/.DS_Store']) {
      writeFileSync(join(folder, name), bytes)
    }
    expect(whole()).toBe(wanted)
    expect(seedFiles(folder).ignored).toEqual([])
  })
  it('may end in .yml', () => {
    const wanted = whole()
    for (const name of ['documents', 'judgements', 'entities/places', 'entities/projects']) {
      renameSync(join(folder, `${name}.yaml`), join(folder, `${name}.yml`))
    }
    expect(whole()).toBe(wanted)
  })
  it('that are called otherwise are told as ignored', () => {
    append('entities/places.txt', '')
    append('statements/report-2030.json', '')
    append('judgements.yml', '')
    expect(seedFiles(folder).ignored).toEqual([
      'judgements.yml',
      'entities/places.txt',
      'statements/report-2030.json',
    ])
  })
  it('that lead to themselves or nowhere are told', () => {
    symlinkSync(join(folder, 'entities/loop.yaml'), join(folder, 'entities/loop.yaml'))
    symlinkSync(folder, join(folder, 'entities/up.yaml'))
    expect(mistakes()).toEqual(['entities/loop.yaml:0 FILE_MISSING', 'entities/up.yaml:0 FILE_MISSING'])
  })
})

describe('a seed', () => {
  it('that is right is read', () => {
    expect(readSeed(folder, declaredModel).authorities).toHaveLength(23)
  })

  const lines = 'statements/report-2030.jsonl'
  it.each<[string, () => void, string]>([
    [
      'an unknown kind',
      () => {
        append('entities/places.yaml', '- { id: planet:mars, name: 火星 }')
      },
      'UNKNOWN_KIND',
    ],
    [
      'an English name in Chinese',
      () => {
        append('entities/places.yaml', '- { id: place:mars, name: 火星, nameEn: 火星 }')
      },
      'ENGLISH_NAME',
    ],
    [
      'an English name of two places',
      () => {
        append('entities/places.yaml', '- { id: place:mars, name: 火星, nameEn: Mars }')
        append('entities/places.yaml', '- { id: place:planet, name: 荧惑, nameEn: MARS }')
      },
      'ENGLISH_NAME',
    ],
    [
      'bytes of another encoding',
      () => {
        const bytes = Buffer.concat([
          Buffer.from('- { id: place:north, name: '),
          Buffer.from([0xb4, 0xf3]),
          Buffer.from(' }\n'),
        ])
        writeFileSync(join(folder, 'entities/north.yaml'), bytes)
      },
      'entities/north.yaml:1 ENCODING',
    ],
    [
      'YAML that unfolds without end',
      () => {
        const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`)
        append('entities/north.yaml', `- { a0: &a0 [x], ${levels.join(', ')} }`)
      },
      'YAML',
    ],
    ...(
      [
        ['place', 'indicator:gdp'],
        ['place', 'organization:planning'],
        ['issuer', 'project:grid'],
        ['speaker', 'organization:planning'],
      ] as const
    ).map(([key, id]): [string, () => void, string] => [
      `a document whose ${key} is ${id}`,
      () => {
        replace('documents.yaml', /place: place:linjiang/, key === 'place' ? `place: ${id}` : '$&')
        replace('documents.yaml', /issuer: .*/, key === 'issuer' ? `issuer: ${id}` : '$&')
        if (key === 'speaker') replace('documents.yaml', /issuer: .*/, `$&\n  speaker: ${id}`)
      },
      'documents.yaml:1 WRONG_KIND',
    ]),
    [
      'a place that gives way to what is no location',
      () => {
        append(
          'judgements.yaml',
          '- { decision: SAME, entities: [organization:planning, place:linjiang], reason: 并入 }',
        )
      },
      'documents.yaml:1 WRONG_KIND',
    ],
    [
      'a statements file outside the folder',
      () => {
        append(
          'documents.yaml',
          '- { id: document:x, file: x.txt, title: x, kind: PRESS_ARTICLE, place: place:linjiang, issuer: organization:planning, date: "2030", reviews: "2030", statements: ../../secret.jsonl, length: 1, sections: [] }',
        )
      },
      'INVALID_FORMAT',
    ],
    [
      'a name that turns the text round it',
      () => {
        append('entities/places.yaml', '- { id: place:north, name: "北\\u202e城" }')
      },
      'CUSTOM',
    ],
    [
      '__proto__ as a key',
      () => {
        append('entities/places.yaml', '- { id: place:north, name: 北城, __proto__: { kind: x } }')
      },
      'UNRECOGNIZED_KEYS',
    ],
    [
      '__proto__ as a key within an entry',
      () => {
        append(
          'entities/places.yaml',
          '- { id: place:north, name: 北城, aliases: [{ name: 北, type: ABBREVIATION, __proto__: { kind: x } }] }',
        )
      },
      'UNRECOGNIZED_KEYS',
    ],
    [
      'an alias that no statement uses',
      () => {
        append(
          'entities/places.yaml',
          '- { id: place:north, name: 北城, aliases: [{ name: 北, type: ABBREVIATION }] }',
        )
        append(lines, said({ sort: 'entity', subject: 'place:north' }))
      },
      'ALIAS_UNSTATED',
    ],
    [
      'an alias that the authority file lacks',
      () => {
        append(
          lines,
          said({ sort: 'alias', subject: 'county:dongping', value: '东坪', type: 'ABBREVIATION' }),
        )
      },
      'ALIAS_UNLISTED',
    ],
    [
      'ids that give way in a circle',
      () => {
        append(
          'judgements.yaml',
          '- { decision: SAME, entities: [enterprise:jiang-he-group, enterprise:jianghe], reason: 反过来 }',
        )
      },
      'RETIRED_TWICE',
    ],
    [
      'an unknown relation',
      () => {
        append(
          lines,
          said({ sort: 'relation', subject: 'project:grid', property: 'NEAR', object: 'place:linjiang' }),
        )
      },
      'INVALID_VALUE',
    ],
    [
      'an unknown field',
      () => {
        append('entities/places.yaml', '- { id: place:x, name: 某地, colour: red }')
      },
      'UNKNOWN_FIELD',
    ],
    [
      'a dangling reference',
      () => {
        append(lines, said({ sort: 'entity', subject: 'project:nowhere' }))
      },
      'DANGLING_REFERENCE',
    ],
    [
      'a duplicate id',
      () => {
        append('entities/counties.yaml', '- { id: county:dongping, name: 东坪二 }')
      },
      'DUPLICATE_ID',
    ],
    [
      'one name twice',
      () => {
        append('entities/counties.yaml', '- { id: county:dong, name: 东坪县 }')
      },
      'SAME_NAME',
    ],
    [
      'a wrong unit',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '2028',
            kind: 'ACTUAL',
            value: 9,
            unit: '吨',
          }),
        )
      },
      'WRONG_UNIT',
    ],
    [
      'a unit without a value',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '2028',
            kind: 'ACTUAL',
            yoy: 9,
            unit: '亿元',
          }),
        )
      },
      'UNIT_WITHOUT_VALUE',
    ],
    [
      'no figure',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '2028',
            kind: 'ACTUAL',
          }),
        )
      },
      'NO_FIGURE',
    ],
    [
      'a place that is none',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'project:grid',
            period: '2028',
            kind: 'ACTUAL',
            value: 1,
          }),
        )
      },
      'WRONG_KIND',
    ],
    [
      'broken YAML',
      () => {
        append('entities/places.yaml', '- { id: [')
      },
      'YAML',
    ],
    [
      'broken JSON',
      () => {
        append(lines, '{"sort":')
      },
      'JSON',
    ],
    [
      'kinds that a relation does not join',
      () => {
        append(
          lines,
          said({
            sort: 'relation',
            subject: 'county:dongping',
            property: 'BUILT_BY',
            object: 'enterprise:jianghe',
            period: '2029',
            modality: 'DONE',
          }),
        )
      },
      'RELATION_KINDS',
    ],
    [
      'a mutual relation the wrong way round',
      () => {
        append(
          lines,
          said({
            sort: 'relation',
            subject: 'research-institution:university',
            property: 'COOPERATES_WITH',
            object: 'enterprise:lantian',
            modality: 'STANDING',
          }),
        )
      },
      'RELATION_ORDER',
    ],
    [
      'a relation without a modality',
      () => {
        append(
          lines,
          said({
            sort: 'relation',
            subject: 'project:grid',
            property: 'BUILT_BY',
            object: 'enterprise:lantian',
          }),
        )
      },
      'INVALID_VALUE',
    ],
    [
      'a relation that happened at no time',
      () => {
        append(
          lines,
          said({
            sort: 'relation',
            subject: 'project:grid',
            property: 'BUILT_BY',
            object: 'enterprise:lantian',
            modality: 'DONE',
          }),
        )
      },
      'RELATION_TIME',
    ],
    [
      'a relation that holds without a time and has one',
      () => {
        append(
          lines,
          said({
            sort: 'relation',
            subject: 'project:grid',
            property: 'BUILT_BY',
            object: 'enterprise:lantian',
            modality: 'STANDING',
            period: '2029',
          }),
        )
      },
      'RELATION_TIME',
    ],
    [
      'a stage that holds without a time',
      () => {
        append(
          lines,
          said({
            sort: 'stage',
            subject: 'project:grid',
            stage: 'STARTED',
            period: '2029',
            modality: 'STANDING',
          }),
        )
      },
      'INVALID_VALUE',
    ],
    [
      'a forecast that is no target',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '2029',
            kind: 'ACTUAL',
            value: 1,
            unit: '亿元',
            forecast: true,
          }),
        )
      },
      'FORECAST',
    ],
    [
      'a target for no time',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '../..',
            kind: 'TARGET',
            value: 1,
            unit: '亿元',
          }),
        )
      },
      'TIMELESS_TARGET',
    ],
    [
      'what a share is of without a share',
      () => {
        append(
          lines,
          said({
            sort: 'observation',
            indicator: 'indicator:gdp',
            place: 'place:linjiang',
            period: '2029',
            kind: 'ACTUAL',
            value: 1,
            unit: '亿元',
            shareOf: 'place:linjiang',
          }),
        )
      },
      'SHARE',
    ],
    [
      'offsets that cannot hold the mention',
      () => {
        append(
          lines,
          JSON.stringify({
            sort: 'entity',
            subject: 'project:tea-park',
            evidence: [{ start: 5, end: 6, mention: '两字' }],
          }),
        )
      },
      'EVIDENCE_OFFSETS',
    ],
    [
      'a mention that is a sentence',
      () => {
        append(
          lines,
          JSON.stringify({
            sort: 'entity',
            subject: 'project:tea-park',
            evidence: [{ start: 0, end: 31, mention: '长'.repeat(31) }],
          }),
        )
      },
      'TOO_BIG',
    ],
    [
      'the same said twice',
      () => {
        append(lines, said({ sort: 'entity', subject: 'place:linjiang' }))
      },
      'DUPLICATE_STATEMENT',
    ],
    [
      'an entity that no statement speaks of',
      () => {
        append('entities/people.yaml'.replace('people', 'places'), '- { id: place:silent, name: 无声 }')
      },
      'NO_STATEMENT',
    ],
    [
      '__proto__ as a key',
      () => {
        append(
          lines,
          '{"sort":"entity","subject":"project:grid","__proto__":{},"evidence":[{"start":0,"end":2,"mention":"智能"}]}',
        )
      },
      'UNRECOGNIZED_KEYS',
    ],
    [
      'a period that is no EDTF',
      () => {
        append(
          lines,
          said({
            sort: 'stage',
            subject: 'project:grid',
            stage: 'STARTED',
            period: '去年',
            modality: 'DONE',
          }),
        )
      },
      'INVALID_FORMAT',
    ],
  ])('with %s', (_what, spoil, code) => {
    spoil()
    expect(mistakes().join('\n')).toContain(code)
  })

  it.each([
    [
      'tileRow: "2", tileColumn: 1',
      'INVALID_VALUE',
      'tileRow: "2"; give a whole number of at most nine digits',
    ],
    ['tileRow: 1.5, tileColumn: 1', 'INVALID_VALUE', 'tileRow: 1.5; give a whole number'],
    ['tileRow: 1, tileColumn: 1e9', 'INVALID_VALUE', 'tileColumn: 1000000000; give a whole number'],
    ['tileRow: 0, tileColumn: 1', 'TILE_RANGE', 'tileRow: 0; rows and columns count from 1 to 20'],
    ['tileRow: 1, tileColumn: 21', 'TILE_RANGE', 'tileColumn: 21; rows and columns count from 1 to 20'],
    ['tileRow: 1', 'TILE_PAIR', 'county:north has tileRow without tileColumn; give both or neither'],
    ['tileColumn: 1', 'TILE_PAIR', 'county:north has tileColumn without tileRow; give both or neither'],
    ['tileRow: 2, tileColumn: 3', 'SAME_TILE', 'row 2, column 3 is the tile of county:south, too; give each'],
  ])('with a county of %s', (tile, code, told) => {
    append(
      'entities/counties.yaml',
      `- { id: county:south, name: 南县, tileRow: 2, tileColumn: 3 }\n- { id: county:north, name: 北县, ${tile} }`,
    )
    for (const subject of ['county:south', 'county:north']) append(lines, said({ sort: 'entity', subject }))
    const [mistake, ...others] = refused()
    expect(others).toEqual([])
    expect(mistake).toMatchObject({ file: 'entities/counties.yaml', line: 4, code })
    expect(`${mistake?.message ?? ''}; ${mistake?.advice ?? ''}`).toContain(told)
  })

  it('whose counties lie on tiles is read; one that gave way leaves its tile to its successor', () => {
    append(
      'entities/counties.yaml',
      [
        '- { id: county:old-north, name: 旧北县, tileRow: 2, tileColumn: 3 }',
        '- { id: county:north, name: 北县, tileRow: 2, tileColumn: 3 }',
      ].join('\n'),
    )
    for (const subject of ['county:old-north', 'county:north'])
      append(lines, said({ sort: 'entity', subject }))
    append(
      'judgements.yaml',
      '- { decision: SAME, entities: [county:north, county:old-north], reason: 改名 }',
    )
    const { authorities } = readSeed(folder, declaredModel)
    expect(authorities.find(({ id }) => id === 'county:north')?.curated).toEqual({
      tileRow: 2,
      tileColumn: 3,
    })
    expect(authorities.find(({ id }) => id === 'county:xiling')?.curated).toEqual({})
  })

  it('with a missing file', () => {
    rmSync(join(folder, lines))
    expect(mistakes()).toContain(`${lines}:0 FILE_MISSING`)
  })

  it('with ten different mistakes: all are told with file and line, nothing is loaded', () => {
    append(
      'entities/places.yaml',
      '- { id: planet:mars, name: 火星 }\n- { id: place:x, name: 某地, colour: red }',
    )
    append('entities/counties.yaml', '- { id: county:dongping, name: 东坪二 }')
    append('judgements.yaml', '- { decision: PERHAPS, entities: [project:grid], reason: 不知 }')
    append('documents.yaml', '- { id: document:x }')
    append(lines, '{"sort":')
    append(
      lines,
      said({ sort: 'relation', subject: 'project:grid', property: 'NEAR', object: 'place:linjiang' }),
    )
    append(lines, said({ sort: 'entity', subject: 'project:nowhere' }))
    append(
      lines,
      said({
        sort: 'relation',
        subject: 'county:dongping',
        property: 'BUILT_BY',
        object: 'enterprise:jianghe',
        period: '2029',
        modality: 'DONE',
      }),
    )
    append(
      lines,
      said({
        sort: 'observation',
        indicator: 'indicator:gdp',
        place: 'place:linjiang',
        period: '2028',
        kind: 'ACTUAL',
        value: 9,
        unit: '吨',
      }),
    )
    append(
      lines,
      JSON.stringify({
        sort: 'entity',
        subject: 'project:tea-park',
        evidence: [{ start: 5, end: 6, mention: '两字' }],
      }),
    )
    const told = mistakes().join('\n')
    for (const code of [
      'UNKNOWN_KIND',
      'UNKNOWN_FIELD',
      'DUPLICATE_ID',
      'judgements.yaml:10 INVALID_VALUE',
      'documents.yaml:27',
      'JSON',
      'report-2030.jsonl:46 INVALID_VALUE',
      'DANGLING_REFERENCE',
      'RELATION_KINDS',
      'WRONG_UNIT',
      'EVIDENCE_OFFSETS',
    ]) {
      expect(told).toContain(code)
    }
    const data = join(folder, 'data')
    const run = spawnSync(
      'node',
      ['--import', 'tsx', join(projectRoot, 'src/cli/main.ts'), 'load', '--seed', folder],
      {
        encoding: 'utf8',
        cwd: projectRoot,
        env: { ...process.env, DATA_DIR: data, NEO4J_URI: '' },
      },
    )
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('mistakes in the seed; nothing was loaded')
  })
})
