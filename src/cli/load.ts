import { Listr } from 'listr2'
import type { Configuration } from '../server/Configuration.ts'
import type { Change, LoadSummary } from '../store/loadGraph.ts'
import { loadSeed } from './loadSeed.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'

const told = (what: string, { written, removed, unchanged }: Change): string =>
  `${what}: ${written} written, ${removed} removed, ${unchanged} unchanged`

/** `plangraph load`: loads the seed with progress on a terminal and says what changed. */
export async function load(configuration: Configuration, folder: string): Promise<void> {
  const store = await openConfiguredStore(configuration)
  let summary: LoadSummary | undefined
  const tasks = new Listr([
    {
      title: `load ${folder} into ${store.engine}`,
      task: async (_context, task) => {
        summary = await loadSeed(store, folder, (done, total) => {
          task.output = `${done} of ${total} batches`
        })
      },
    },
  ])
  try {
    await tasks.run()
    if (summary) process.stdout.write(`${told('nodes', summary.nodes)}\n${told('edges', summary.edges)}\n`)
  } finally {
    await store.close()
  }
}
