import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next, { type NextConfig } from 'next'
import { database, databaseFile } from '@/db/connection'
import { appliedMigrations } from '@/db/migrate'
import { hasNoTryLeft } from '@/lib/accounts/rate-limit'
import { writeRefusals } from '@/lib/accounts/turned-away'
import { Door } from '@/lib/door/door'
import { doorServer, listening, stopped } from '@/lib/door/listen'
import { lookAtDoor } from '@/lib/door/look-at-door'
import { readKeptPages, writeKeptPages } from '@/lib/door/pages/kept-pages'
import { LiveCopy } from '@/lib/door/pages/live-copy'
import { PageStore } from '@/lib/door/pages/page-store'
import { soughtInVain } from '@/lib/editing/asks/sought-in-vain'
import { env } from '@/lib/env'
import { noteServer } from '@/lib/health/running-servers'
import { log, openLog, report } from '@/lib/log'
import { metricsOf } from '@/lib/metrics/metrics'
import { isSignedIn } from './run/is-signed-in'
import { localOrigin } from './run/local-origin'

export { prepare } from './prepare'

/** In milliseconds. After a crash what was kept that long ago is still a start. */
const keepingInterval = 5 * 60_000

/**
 * Serves the site until it is told to stop. Next is behind the door, on its documented custom-server interface.
 * @returns how to stop, and why: what is under way finishes, and the database is left checkpointed
 */
export async function serve({
  isDevelopment,
}: {
  isDevelopment: boolean
}): Promise<(why: string) => Promise<void>> {
  const settings = env()
  const { PORT, HOST, DATA_DIR, SITE_URL, TRUST_PROXY, PAGE_CACHE_MB, LOG_LEVEL } = settings
  const { INDEXNOW_KEY, SMTP_URL, METRICS_TOKEN } = settings
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const begin = performance.now()
  openLog(LOG_LEVEL, isDevelopment)
  process.on('uncaughtExceptionMonitor', (error) => report(error, 'process failed'))
  const stopTracing = await tracing(settings.OTEL_EXPORTER_OTLP_ENDPOINT, version)
  const live = new LiveCopy(databaseFile())
  const store = new PageStore(Math.max(1, PAGE_CACHE_MB))
  const keptFile = join(DATA_DIR, 'kept-pages')
  const isKeeping = !isDevelopment && PAGE_CACHE_MB > 0
  const stamp = () => keptStamp(SITE_URL, SMTP_URL !== undefined, live)
  if (isKeeping) readKeptPages(keptFile, stamp(), store)

  let handle: ReturnType<ReturnType<typeof next>['getRequestHandler']> = async () => {}
  const door = new Door({
    handle: (request, response) => handle(request, response),
    live,
    store,
    siteUrl: SITE_URL,
    proxies: TRUST_PROXY,
    isSignedIn,
    hasNoTryLeft,
    soughtInVain,
    dataDirectory: DATA_DIR,
    indexNowKey: INDEXNOW_KEY,
    watch: { token: METRICS_TOKEN, metrics: metricsOf(version) },
    root: process.cwd(),
    isDevelopment,
    keepsNothing: !isKeeping,
  })
  const server = doorServer(door.listener, isDevelopment)
  // Next takes upgrades of the server it is given; in production it is given one that nobody reaches.
  const httpServer = isDevelopment ? server : createServer()
  const app = next({
    dev: isDevelopment,
    dir: process.cwd(),
    hostname: 'localhost',
    port: PORT,
    httpServer,
    ...(!isDevelopment && { conf: builtConfig() }),
  })
  await app.prepare()
  handle = app.getRequestHandler()
  await listening(server, PORT, HOST)
  log().info(
    { version, node: process.version, host: HOST, port: PORT, ms: since(begin) },
    'server started',
  )

  const forgetServer = noteServer(`http://${HOST}:${PORT}`, version)
  const keep = () => isKeeping && keepOrSay(() => writeKeptPages(keptFile, stamp(), store))
  const keeping = setInterval(keep, keepingInterval).unref()
  if (isKeeping) void sayIfNotInFront()
  return async (why) => {
    const told = performance.now()
    clearInterval(keeping)
    forgetServer()
    await stopped(server)
    keep()
    await app.close()
    live.close()
    writeRefusals()
    database().$client.pragma('wal_checkpoint(TRUNCATE)')
    database().$client.close()
    await stopTracing()
    log().info({ why, ms: since(told) }, 'server stopped')
  }
}

/** Most sites collect no traces, and load nothing of it. @returns how to stop */
async function tracing(
  endpoint: string | undefined,
  version: string,
): Promise<() => Promise<void>> {
  if (endpoint === undefined) return async () => {}
  const { startTracing } = await import('@/lib/tracing/start-tracing')
  return startTracing(endpoint, version)
}

function since(begin: number): number {
  return Math.round(performance.now() - begin)
}

/** What the build found in next.config.ts: to read that again, Next would load its compiler and keep it in memory. */
function builtConfig(): NextConfig {
  return JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config
}

function keptStamp(siteUrl: string, mailGoesOut: boolean, live: LiveCopy): string {
  const build = readFileSync('.next/BUILD_ID', 'utf8')
  return [build, siteUrl, mailGoesOut, appliedMigrations(database()), live.erasures()].join(' ')
}

/** What is kept is a comfort: a full disk must not stop anything. */
function keepOrSay(keep: () => void): void {
  try {
    keep()
  } catch (error) {
    report(error, 'kept pages not written; the next start begins without')
  }
}

async function sayIfNotInFront(): Promise<void> {
  const sight = await lookAtDoor(localOrigin(env()))
  if (sight.kind !== 'wrong') return
  log().error(
    `THE DOOR IS NOT IN FRONT. ${sight.why} Install the packages that this version names (npm ci --include=dev) and start again; “npm run headsup -- doctor” looks once more.`,
  )
}
