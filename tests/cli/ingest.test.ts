import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { portsThatBrowsersRefuse } from '../../src/server/portsThatBrowsersRefuse.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { textOf } from '../seed/textOf.ts'
import { startProgram, type Program } from './startProgram.ts'

const run = promisify(execFile)

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

async function plangraph(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: dataDir(), NEO4J_URI: '' }
  const [command = '', ...others] = words
  const args = ['--import', 'tsx', 'src/cli/main.ts', command, '--seed', smallSeedFolder, ...others]
  try {
    return { code: 0, ...(await run(process.execPath, args, { cwd: projectRoot, env })) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

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
