import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineConfig } from '@playwright/test'
import { firefox } from './firefox'
import { testSite } from './test-site'

/** What the test command found, or for a single test whatever Debian has. */
const system =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One more than the processors of a small machine: while one waits, another works.
  workers: 3,
  forbidOnly: true,
  // A machine that also builds something else may be slow; a failure shows all the same.
  timeout: 60_000,
  // What needed its second try is named at the end of the run, so that it is looked into.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'line',
  use: {
    baseURL: testSite.url,
    // A trace costs a fifth of all work; whoever looks into a failure runs that test with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      args: ['--no-sandbox'],
      ...(system && { executablePath: system }),
    },
  },
  // However a run ends, it is looked at whether a browser had to block anything.
  projects: [
    {
      name: 'pages',
      testIgnore: firefox() ? [/afterwards/] : [/afterwards/, /firefox/],
      teardown: 'afterwards',
    },
    { name: 'afterwards', testMatch: /afterwards/ },
  ],
  webServer: {
    command: `node cli/start.mjs > "${testSite.log}" 2>&1`,
    cwd: join(import.meta.dirname, '..'),
    url: testSite.url,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      PORT: String(testSite.port),
      HOST: '127.0.0.1',
      SITE_URL: testSite.url,
      DATA_DIR: testSite.dataDirectory,
      HEADSUP_DEMO: '1',
      HEADSUP_TEST_OUTSIDE: String(testSite.outside),
      NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'other-hosts.mjs'))}`,
    },
  },
})
