import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { buildApiSchema } from '../graphql/buildApiSchema.ts'
import type { Context } from '../graphql/Context.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { Planner } from '../query/Planner.ts'
import type { Configuration } from '../server/Configuration.ts'
import type { Readiness } from '../server/Readiness.ts'
import { Refusal } from '../server/Refusal.ts'
import { startServer } from '../server/startServer.ts'
import { stopOnSignals } from '../server/stopOnSignals.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { projectRoot } from '../store/projectRoot.ts'
import { setAsideDocuments } from '../store/setAsideDocuments.ts'
import { StoreTimeout } from '../store/StoreTimeout.ts'
import { TextsChanged } from '../store/TextsChanged.ts'
import { StoreUnavailable } from '../store/StoreUnavailable.ts'
import { inTurn } from './inTurn.ts'
import { isSeedLoaded, loadSeed, seedFolder } from './loadSeed.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'
import { openLog } from './openLog.ts'
import { readCases, type Case } from './readCases.ts'
import { readExamples } from './readExamples.ts'
import { receiveTexts } from './receiveTexts.ts'
import { leaveServerKey } from './serverKey.ts'
import { warmUp } from './warmUp.ts'
import { welcomeTab } from './welcomeTab.ts'

const RETRY_MS = 2_000
/** Some documents at once, each of at most ten million characters. */
const LONGEST_UPLOAD = 40_000_000

/** `plangraph start`: serves at once, loads the seed, is ready then; waits for a database that is away. */
export async function start(configuration: Configuration, folder: string): Promise<void> {
  const logger = openLog(configuration.logLevel)
  const store = await openConfiguredStore(configuration)
  const planner = new Planner(declaredModel)
  const offered = readExamples(folder)
  const examples = new Map(offered.map(({ name, query }) => [name, query]))
  let loaded = false
  const turn = inTurn()
  const key = randomBytes(32).toString('hex')
  const schema = await buildApiSchema(declaredModel)
  const context: Context = { model: declaredModel, store, planner, examples }
  const server = await startServer({
    schema,
    context: () => context,
    configuration,
    explorer: join(projectRoot, 'dist/explorer'),
    tabs: [welcomeTab, ...offered, ...knownQuestions(folder)],
    readiness: () => readinessOf(store, loaded),
    loaded: () => loaded,
    logger,
    exposed: ['DATABASE_UNAVAILABLE'],
    door: { key, maxBytes: LONGEST_UPLOAD, receive: (body) => turn(() => received(store, folder, body)) },
  })
  const takeKey = configuration.neo4j
    ? undefined
    : leaveServerKey(configuration.dataDir, { url: server.url, key })
  stopOnSignals(async () => {
    takeKey?.()
    await server.close()
    await store.close()
  }, logger)
  await loadWhenAvailable(store, folder, logger)
  loaded = true
  logger.info({ engine: store.engine, url: `${server.url}/playground`, seconds: process.uptime() }, 'ready')
  if (store.engine === 'neo4j') await warmUp(schema, context)
}

/** The questions with known answers are of the project's own seed; those that are refused on purpose are not on offer. */
const knownQuestions = (folder: string): Case[] =>
  folder === seedFolder
    ? readCases(join(projectRoot, 'tests/cases')).filter(({ group }) => group !== 'refused')
    : []

async function received(store: GraphStore, folder: string, body: unknown): Promise<object> {
  try {
    return await receiveTexts(store, folder, body)
  } catch (error) {
    if (error instanceof SeedInvalid) throw new Refusal(400, 'BAD_USER_INPUT', error.message)
    if (error instanceof TextsChanged) throw new Refusal(503, error.code, error.message)
    throw error
  }
}

async function readinessOf(store: GraphStore, loaded: boolean): Promise<Readiness> {
  const health = await store.health()
  return { ready: loaded && health.available, detail: { ...health, loaded } }
}

async function loadWhenAvailable(store: GraphStore, folder: string, logger: Logger): Promise<void> {
  try {
    if (await isSeedLoaded(store, folder)) logger.info('seed unchanged')
    else {
      const { nodes, edges } = await loadSeed(store, folder)
      logger.info({ nodes, edges }, 'seed loaded')
    }
    for (const one of await setAsideDocuments(store)) logger.warn(one, 'a loaded document is set aside')
  } catch (error) {
    const away = error instanceof StoreUnavailable || error instanceof StoreTimeout
    const busy = error instanceof TextsChanged
    if (store.engine === 'embedded' || !(away || busy)) throw error
    logger.warn({ message: error.message }, `the database is ${away ? 'away' : 'busy'}; trying again`)
    await wait(RETRY_MS)
    await loadWhenAvailable(store, folder, logger)
  }
}
