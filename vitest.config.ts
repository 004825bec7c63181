import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      'server-only': fromRoot('./node_modules/server-only/empty.js'),
      '@': fromRoot('.'),
    },
  },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'e2e/**', '.next/**', 'data/**', '.stryker-tmp/**'],
    isolate: false,
    // Whoever waits for them has nothing better for the last core to do.
    maxWorkers: '100%',
    // It imports Next without the endings that Node asks for.
    server: { deps: { inline: ['next-auth'] } },
    setupFiles: './lib/test-fresh-file.ts',
    globalSetup: './db/test-template.ts',
    // A machine that also builds something else may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
