import { Listr } from 'listr2'
import type { Configuration } from '../server/Configuration.ts'
import type { Change } from '../store/loadGraph.ts'
import { loadSeed, type Loaded } from './loadSeed.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'
import { tellSetAside } from './tellSetAside.ts'

const told = (what: string, { written, removed, unchanged }: Change): string =>
  `${what}: ${written} written, ${removed} removed, ${unchanged} unchanged`

/** `plangraph load`: loads the seed with progress on a terminal and says what changed. */
export async function load(configuration: Configuration, folder: string): Promise<void> {
  const store = await openConfiguredStore(configuration)
  let summary: Loaded | undefined
  const tasks = new Listr([
    {
      title: `load ${folder} into ${store.engine}`,
      task: async (_context, task) => {
        summary = await loadSeed(store, folder, {
          onProgress: (done, total) => {
            task.output = `${done} of ${total} batches`
          },
        })
      },
    },
  ])
  try {
    await tasks.run()
    if (!summary) return
    process.stdout.write(`${told('nodes', summary.nodes)}\n${told('edges', summary.edges)}\n`)
    tellSetAside(summary.setAside)
  } finally {
    await store.close()
  }
}
