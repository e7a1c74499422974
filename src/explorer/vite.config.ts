import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  root: here,
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
