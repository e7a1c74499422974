import { z } from 'zod'
import type { LoadedText } from '../documents/LoadedText.ts'
import { readMeta } from '../documents/readMeta.ts'
import { readTexts } from '../documents/readTexts.ts'
import { declaredModel } from '../model/declaredModel.ts'
import type { Configuration } from '../server/Configuration.ts'
import { readSeed } from '../statements/readSeed.ts'
import { StoreUnavailable } from '../store/StoreUnavailable.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'
import { postJson } from './postJson.ts'
import { receivedSchema, receiveTexts, type Received } from './receiveTexts.ts'
import { findServerKey, type ServerKey } from './serverKey.ts'
import { ServerLost } from './ServerLost.ts'
import { tellSetAside } from './tellSetAside.ts'

const SHOWN = 5

/**
 * `plangraph ingest FILE… --meta documents.yaml`: loads texts, so that evidence shows its passage. Goes through the
 * server where one holds the data folder, else opens the store itself. A file that is refused leaves the others alone.
 *
 * @returns whether every file was taken
 */
export async function ingest(
  configuration: Configuration,
  folder: string,
  files: readonly string[],
  metaFile: string,
): Promise<boolean> {
  const seed = readSeed(folder, declaredModel)
  const { texts, refused } = readTexts(files, readMeta(metaFile, seed, declaredModel))
  for (const { file, code, message } of refused) process.stderr.write(`${file} [${code}] ${message}\n`)
  if (texts.length > 0) {
    const { ingested, setAside } = await take(configuration, folder, texts)
    for (const one of ingested) tell(one)
    tellSetAside(setAside)
  }
  return refused.length === 0
}

async function take(
  configuration: Configuration,
  folder: string,
  texts: readonly LoadedText[],
): Promise<Received> {
  const server = configuration.neo4j ? undefined : findServerKey(configuration.dataDir)
  try {
    const store = await openConfiguredStore(configuration)
    try {
      return await receiveTexts(store, folder, { documents: texts })
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreUnavailable) || !server) throw error
    return send(server, texts)
  }
}

const answerSchema = z.union([
  receivedSchema,
  z.object({ errors: z.array(z.object({ message: z.string() })) }),
])

/** Through the door of the server that holds the data folder. */
async function send({ url, key }: ServerKey, documents: readonly LoadedText[]): Promise<Received> {
  const headers = { authorization: `Bearer ${key}` }
  const answer = await postJson(new URL('/documents', url), headers, { documents })
    .then((body) => answerSchema.parse(JSON.parse(body)))
    .catch((error: unknown) => {
      throw new ServerLost(url, error)
    })
  if ('ingested' in answer) return answer
  throw new StoreUnavailable(
    `The server at ${url} refused: ${answer.errors.map((one) => one.message).join('; ')}`,
  )
}

function tell({ id, passages, evidence, misfits }: Received['ingested'][number]): void {
  const fitting = evidence - misfits.length
  process.stdout.write(
    `${id}: ${passages} passages, ${fitting} of ${evidence} pieces of evidence stand in it\n`,
  )
  for (const { start, mention } of misfits.slice(0, SHOWN)) {
    process.stdout.write(`  not at ${start}: ${mention}\n`)
  }
  if (misfits.length > SHOWN) process.stdout.write(`  and ${misfits.length - SHOWN} more\n`)
}
