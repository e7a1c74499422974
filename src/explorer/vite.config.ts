import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** The server finds the page's documents beside it. */
const persistedDocuments: Plugin = {
  name: 'persisted-documents',
  generateBundle() {
    const source = readFileSync(join(here, 'generated/documents.json'))
    this.emitFile({ type: 'asset', fileName: 'documents.json', source })
  },
}

export default defineConfig({
  root: here,
  // Files find each other wherever the page is served; the server tells the page itself where that is.
  base: './',
  plugins: [persistedDocuments],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(here, '../../dist/explorer'),
    emptyOutDir: true,
    // Inline data would need a wider policy than 'self'.
    assetsInlineLimit: 0,
    // The library of charts, which is read only where something is drawn.
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
  },
})
