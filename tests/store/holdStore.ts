import { openStore } from '../../src/store/openStore.ts'

/** Holds a data folder until it is killed. */
await openStore({ dataDir: process.argv[2] ?? '', timeoutMs: 1_000 })
process.stdout.write('held\n')
setInterval(() => undefined, 1_000)
