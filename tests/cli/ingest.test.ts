import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { portsThatBrowsersRefuse } from '../../src/server/portsThatBrowsersRefuse.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { textOf } from '../seed/textOf.ts'
import { runProgram, type Outcome } from './runProgram.ts'
import { startProgram, type Program } from './startProgram.ts'

let folder: string
let program: Program | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-ingest-'))
})
afterEach(async () => {
  await program?.stop('SIGKILL')
  program = undefined
  rmSync(folder, { recursive: true, force: true })
})
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const dataDir = (): string => join(folder, 'data')

const plangraph = (command: string, ...words: string[]): Promise<Outcome> =>
  runProgram(dataDir(), command, '--seed', smallSeedFolder, ...words)

/** The first of some ports that nobody holds. */
async function freeAmong(ports: Iterable<number>): Promise<number> {
  for (const port of ports) {
    if (port < 1024) continue
    const server = createServer()
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => {
        resolve(false)
      })
      server.listen(port, '127.0.0.1', () => {
        resolve(true)
      })
    })
    await new Promise((resolve) => server.close(resolve))
    if (free) return port
  }
  throw new Error('every port is taken')
}

const question = `{ document(id: "document:report-2030") { source coverage { passages statedPassages }
  uncovered { totalCount } passages(first: 1) { totalCount nodes { start document { id } statements { property } } } }
  project(id: "project:pumped-storage") { stages { statements { evidence { mention passage } } } } }`
const ask = async (query: string): Promise<unknown> => {
  program ??= await startProgram(dataDir(), { arguments: ['--seed', smallSeedFolder] })
  return program.ask(query)
}

describe('plangraph ingest', () => {
  it('opens the store where no server runs; evidence shows its passage, and forget takes it away', async () => {
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const meta = write('documents.yaml', '- id: report-2030\n')
    const told = await plangraph('ingest', file, '--meta', meta)
    expect([told.code, told.stderr]).toEqual([0, ''])
    expect(told.stdout).toMatch(
      /document:report-2030: \d+ passages, (\d+) of \1 pieces of evidence stand in it/,
    )
    expect(await ask(question)).toMatchObject({
      document: {
        source: 'SEED',
        passages: { nodes: [{ start: 0, document: { id: 'document:report-2030' } }] },
      },
      project: {
        stages: [
          {
            statements: [
              { evidence: [{ mention: '加快建设', passage: expect.stringContaining('加快建设') as string }] },
            ],
          },
        ],
      },
    })
    await program?.stop('SIGTERM')
    program = undefined
    expect((await plangraph('forget', 'document:report-2030')).code).toBe(0)
    expect(await ask(question)).toMatchObject({
      document: { coverage: null, passages: { totalCount: 0 } },
      project: { stages: [{ statements: [{ evidence: [{ passage: null }] }] }] },
    })
  })

  it('goes through the server that holds the data, and its answers show it at once', async () => {
    expect(await ask(question)).toMatchObject({ document: { coverage: null } })
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const told = await plangraph('ingest', file, '--meta', write('documents.yaml', '- id: report-2030\n'))
    expect([told.code, told.stderr]).toEqual([0, ''])
    expect(await ask(question)).toMatchObject({
      document: { coverage: { passages: expect.any(Number) as number } },
    })
  })

  it('evidence that no longer fits its text shows no passage and is reported', async () => {
    const file = write('report-2030.txt', `另${textOf('document:report-2030')}`)
    const told = await plangraph('ingest', file, '--meta', write('documents.yaml', '- id: report-2030\n'))
    expect(told.stdout).toMatch(/0 of \d+ pieces of evidence stand in it/)
    expect(told.stdout).toContain('not at 0: 临江市')
    expect(await ask(question)).toMatchObject({
      project: { stages: [{ statements: [{ evidence: [{ passage: null }] }] }] },
    })
  })

  it('a document that the seed does not know is the user’s, with its own outline', async () => {
    const file = write('speech.txt', '一、回顾\n江河能源开工3个项目。\n二、展望\n全市增长5%。')
    const meta = write(
      'documents.yaml',
      '- { id: speech, title: 讲话, kind: government work report, place: 临江市, issuer: 市发改委, date: 2031, reviews: 2030 }\n',
    )
    expect((await plangraph('ingest', file, '--meta', meta)).stderr).toBe('')
    expect(
      await ask(
        '{ document(id: "document:speech") { source title kind place { name } date sections { title } uncovered { nodes { text section } } } }',
      ),
    ).toEqual({
      document: {
        source: 'USER',
        title: '讲话',
        kind: 'WORK_REPORT',
        place: { name: '临江市' },
        date: '2031',
        sections: [{ title: '一、回顾' }, { title: '二、展望' }],
        uncovered: {
          nodes: [
            { text: '江河能源开工3个项目。', section: ['一、回顾'] },
            { text: '全市增长5%。', section: ['二、展望'] },
          ],
        },
      },
    })
  })

  it('each file that is refused has its code, and the others go on', async () => {
    const files = [
      write('report-2030.txt', textOf('document:report-2030')),
      write('news-2031.txt', Buffer.from([0xb1, 0xa8])),
      write('stranger.txt', '谁？'),
      join(folder, 'absent.txt'),
    ]
    const meta = write(
      'documents.yaml',
      '- id: report-2030\n- id: news-2031\n- { id: news-2031, file: absent.txt }\n',
    )
    const told = await plangraph('ingest', ...files, '--meta', meta)
    expect(told.code).toBe(1)
    expect(told.stderr).toMatch(
      /news-2031\.txt \[DOCUMENT_ENCODING\][^]*stranger\.txt \[DOCUMENT_UNKNOWN\][^]*absent\.txt \[ENOENT\]/,
    )
    expect(told.stderr).not.toContain(folder)
    expect(told.stdout).toContain('document:report-2030')
  })

  it('through a server at a port that browsers refuse', async () => {
    const port = await freeAmong(portsThatBrowsersRefuse)
    program = await startProgram(dataDir(), {
      arguments: ['--seed', smallSeedFolder],
      environment: { PORT: String(port) },
    })
    await program.until(
      'browsers open no page at this port; programs can ask, for the page set PORT to another',
    )
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const told = await plangraph('ingest', file, '--meta', write('documents.yaml', '- id: report-2030\n'))
    expect([told.code, told.stderr]).toEqual([0, ''])
    expect(told.stdout).toContain('document:report-2030')
  })

  it('a server that is killed while it loads: what happened, and what to do', async () => {
    await ask('{ documents { id } }')
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const meta = write('documents.yaml', '- id: report-2030\n')
    const killing = createServer((socket) => {
      socket.once('data', () => {
        void program?.stop('SIGKILL').then(() => socket.destroy())
      })
    })
    await once(killing.listen(0, '127.0.0.1'), 'listening')
    const { port } = killing.address() as AddressInfo
    writeFileSync(
      join(dataDir(), 'server.json'),
      JSON.stringify({ url: `http://127.0.0.1:${port}`, key: program?.key() }),
    )
    const told = await plangraph('ingest', file, '--meta', meta)
    killing.close()
    expect([told.code, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toMatch(
      /^The server at http:\/\/127\.0\.0\.1:\d+ went away before it answered \(ECONNRESET\)/,
    )
    expect(told.stderr).toContain('start it again, then run this again')
    program = undefined
    expect((await plangraph('ingest', file, '--meta', meta)).stdout).toContain('document:report-2030')
  })

  it('a server that holds the data and cannot be reached', async () => {
    await ask('{ documents { id } }')
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const none = createServer()
    await once(none.listen(0, '127.0.0.1'), 'listening')
    const { port } = none.address() as AddressInfo
    none.close()
    writeFileSync(
      join(dataDir(), 'server.json'),
      JSON.stringify({ url: `http://127.0.0.1:${port}`, key: program?.key() }),
    )
    const told = await plangraph('ingest', file, '--meta', write('documents.yaml', '- id: report-2030\n'))
    expect(told.stderr).toMatch(/cannot be reached \(ECONNREFUSED\); see whether it runs/)
  })

  it('a list of documents with __proto__ for a key is refused', async () => {
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const meta = write('documents.yaml', '- { id: report-2030, __proto__: { file: x } }\n')
    const told = await plangraph('ingest', file, '--meta', meta)
    expect([told.code, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toContain('__proto__')
  })

  it('names of the wrong kind are refused where they stand, and nothing of the list is kept', async () => {
    const file = write('speech.txt', '临江很好。')
    const entry = (more: string): string =>
      `- { id: speech, title: 讲话, kind: WORK_REPORT, date: 2031, reviews: 2030, ${more} }\n`
    const meta = write(
      'documents.yaml',
      [
        entry('place: 地区生产总值, issuer: 市发改委'),
        entry('place: 临江, issuer: 智能电网'),
        entry('place: 临江, issuer: 市发改委, speaker: 江河'),
        entry('place: 火星, issuer: 市发改委'),
        entry('place: 临江, issuer: 市发改委, speaker: person:nobody'),
        // An industry, a product and a specialty town: only the town is a place.
        entry('place: 蓝茶, issuer: 市发改委'),
      ].join(''),
    )
    const told = await plangraph('ingest', file, '--meta', meta)
    expect([told.code, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toMatch(/^5 mistakes in the list of documents; nothing was loaded\n/)
    const mistakes = told.stderr.matchAll(/documents\.yaml:(\d) \[(\w+)\] (.+?) →/g)
    expect([...mistakes].map(([, ...parts]) => parts.join(' '))).toEqual([
      '1 WRONG_KIND place: indicator:gdp is of kind indicator',
      '2 WRONG_KIND issuer: project:grid is of kind project',
      '3 WRONG_KIND speaker: enterprise:jianghe is of kind enterprise',
      '4 DANGLING_REFERENCE place: 火星 is no entity',
      '5 DANGLING_REFERENCE speaker: person:nobody is no entity',
    ])
    expect(await ask('{ documents { id place { name } } documentsSetAside { id } }')).toEqual({
      documents: [
        { id: 'document:report-2030', place: { name: '临江市' } },
        { id: 'document:news-2031', place: { name: '临江市' } },
      ],
      documentsSetAside: [],
    })
  })

  it('a name that several things of a fitting kind bear wants the id', async () => {
    const seed = join(folder, 'seed')
    cpSync(smallSeedFolder, seed, { recursive: true })
    const places = join(seed, 'entities/places.yaml')
    appendFileSync(places, '- { id: place:east, name: 东坪县 }\n')
    const said = { sort: 'entity', subject: 'place:east', evidence: [{ start: 0, end: 2, mention: '临江' }] }
    appendFileSync(join(seed, 'statements/report-2030.jsonl'), `${JSON.stringify(said)}\n`)
    const meta = write(
      'documents.yaml',
      '- { id: speech, title: 讲话, kind: WORK_REPORT, place: 东坪县, issuer: 市发改委, date: 2031, reviews: 2030 }\n',
    )
    const file = write('speech.txt', '很好。')
    const told = await runProgram(dataDir(), 'ingest', '--seed', seed, file, '--meta', meta)
    expect(told.stderr).toContain(
      '[AMBIGUOUS_NAME] place: 东坪县 may be county:dongping, place:east → give the id',
    )
  })

  it('files may be called as people call them; two for one document are refused', async () => {
    const meta = write(
      'documents.yaml',
      '- { id: speech, file: 讲话（终稿）.txt, title: 讲话, kind: WORK_REPORT, place: 临江, issuer: 市发改委, date: 2031, reviews: 2030 }\n',
    )
    const file = write('讲话（终稿）.txt', '很好。')
    const told = await plangraph('ingest', file, file, '--meta', meta)
    expect([told.code, told.stdout]).toEqual([
      1,
      'document:speech: 1 passages, 0 of 0 pieces of evidence stand in it\n',
    ])
    expect(told.stderr).toMatch(/^讲话（终稿）\.txt \[DOCUMENT_TWICE\] document:speech is what another/)
  })

  it('a text whose sentence would be cut within a pair is served, and so is every later one', async () => {
    const list = (slug: string): string =>
      `- { id: ${slug}, title: 讲话, kind: WORK_REPORT, place: 临江, issuer: 市发改委, date: 2031, reviews: 2030 }\n`
    const meta = write('documents.yaml', list('long') + list('next'))
    const long = write('long.txt', `${'大'.repeat(1_999)}𠮷${'同'.repeat(50)}。`)
    expect((await plangraph('ingest', long, '--meta', meta)).stdout).toContain('document:long: 2 passages')
    expect((await plangraph('ingest', write('next.txt', '好。'), '--meta', meta)).code).toBe(0)
    expect(await ask('{ document(id: "document:long") { passages { totalCount } } }')).toEqual({
      document: { passages: { totalCount: 2 } },
    })
  }, 180_000)

  it('what is not there cannot be forgotten: it is told, and the others are', async () => {
    const file = write('report-2030.txt', textOf('document:report-2030'))
    const meta = write('documents.yaml', '- id: report-2030\n')
    const nothing = await plangraph('forget', 'document:report-2030')
    expect([nothing.code, nothing.stdout, nothing.stderr]).toEqual([
      1,
      '',
      'document:report-2030 [DOCUMENT_UNKNOWN] no text of it is loaded, nor any other\n',
    ])
    await plangraph('ingest', file, '--meta', meta)
    const some = await plangraph('forget', 'report-2030', 'document:nobody')
    expect([some.code, some.stdout, some.stderr]).toEqual([
      1,
      'document:report-2030: forgotten\n',
      'document:nobody [DOCUMENT_UNKNOWN] no text of it is loaded; those that are: document:report-2030\n',
    ])
    expect((await plangraph('forget', 'report-2030')).code).toBe(1)
  }, 180_000)

  it('the door opens to the key alone', async () => {
    await ask('{ documents { id } }')
    const post = (headers: Record<string, string>, body: unknown = {}): Promise<Response> =>
      fetch(`${program?.url ?? ''}/documents`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    expect((await post({})).status).toBe(401)
    expect((await post({ authorization: `Bearer ${'0'.repeat(64)}` })).status).toBe(401)
    const key = program?.key() ?? ''
    const wrong = await post(
      { authorization: `Bearer ${key}` },
      { documents: [{ id: 'document:x', text: '' }] },
    )
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    ])
    const text = textOf('document:report-2030')
    const odd = `{"documents":[{"id":"document:report-2030","text":${JSON.stringify(text)},"__proto__":{"id":"x"}}]}`
    const refused = await post({ authorization: `Bearer ${key}` }, JSON.parse(odd))
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('__proto__')])
  })
})
