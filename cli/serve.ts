import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { database, databaseFile } from '@/db/connection'
import { DatabasePlace } from '@/db/database-place'
import { appliedMigrations } from '@/db/migrate'
import { hasNoTryLeft } from '@/lib/accounts/rate-limit'
import { writeRefusals } from '@/lib/accounts/turned-away'
import { commandCall } from '@/lib/command-call'
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
import { mediaFolder } from '@/lib/media-folder'
import { metricsOf } from '@/lib/metrics/metrics'
import { isSignedIn } from './run/is-signed-in'
import { localOrigin } from './run/local-origin'

export { prepare } from './prepare'

/** In milliseconds. After a crash what was kept that long ago is still a start. */
const keepingInterval = 5 * 60_000

/** In milliseconds: how long people may save into a file that was replaced. */
const lookingInterval = 1_000

/**
 * Serves the site until it is told to stop. Next is behind the door, on its documented custom-server interface.
 * @param giveUp is told why, once the site cannot go on
 * @returns how to stop, and why: what is under way finishes, and the database is left checkpointed
 */
export async function serve({
  isDevelopment,
  giveUp,
}: {
  isDevelopment: boolean
  giveUp: (why: string) => void
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
  const place = new DatabasePlace(databaseFile())
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
    mediaFolder: mediaFolder(),
    indexNowKey: INDEXNOW_KEY,
    watch: { token: METRICS_TOKEN, metrics: metricsOf(version) },
    root: process.cwd(),
    isDevelopment,
    keepsNothing: !isKeeping,
  })
  const server = doorServer(door.listener, isDevelopment)
  // Next takes upgrades of the server it is given; in production it is given one that nobody reaches.
  const httpServer = isDevelopment ? server : createServer()
  if (!isDevelopment) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = builtConfig()
  const app = next({
    dev: isDevelopment,
    dir: process.cwd(),
    hostname: 'localhost',
    port: PORT,
    httpServer,
  })
  await app.prepare()
  handle = app.getRequestHandler()
  await listening(server, PORT, HOST)
  log().info(
    { version, node: process.version, host: HOST, port: PORT, ms: since(begin) },
    'server started',
  )

  const forgetServer = noteServer(`http://${HOST}:${PORT}`, version)
  const keep = () =>
    isKeeping &&
    orSay(
      () => writeKeptPages(keptFile, stamp(), store),
      'kept pages not written; the next start begins without',
    )
  const keeping = setInterval(keep, keepingInterval).unref()
  const looking = setInterval(() => {
    if (place.isOurs()) return
    clearInterval(looking)
    log().fatal(replaced())
    giveUp('database replaced')
  }, lookingInterval).unref()
  if (isKeeping) void sayIfNotInFront()
  return async (why) => {
    const told = performance.now()
    clearInterval(keeping)
    clearInterval(looking)
    forgetServer()
    await stopped(server)
    keep()
    await app.close()
    live.close()
    writeRefusals()
    // Closing removes the log by its name, which may be another database's by now.
    if (place.isLogOurs()) {
      orSay(leaveCheckpointed, 'database not checkpointed; the next start does it')
      database().$client.close()
    }
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

/**
 * What the build found in next.config.ts: to read that again, Next would load its compiler and keep it in memory. A
 * standalone server of Next’s own gets it in the same way; the setting `conf` reaches only a part of Next.
 */
function builtConfig(): string {
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'))
  return JSON.stringify(config)
}

function keptStamp(siteUrl: string, mailGoesOut: boolean, live: LiveCopy): string {
  const build = readFileSync('.next/BUILD_ID', 'utf8')
  return [build, siteUrl, mailGoesOut, appliedMigrations(database()), live.erasures()].join(' ')
}

/** What is kept is a comfort: a full disk must not stop anything. */
function orSay(keep: () => void, failure: string): void {
  try {
    keep()
  } catch (error) {
    report(error, failure)
  }
}

function leaveCheckpointed(): void {
  database().$client.pragma('wal_checkpoint(TRUNCATE)')
}

function replaced(): string {
  return `The file ${databaseFile()} was moved, removed or replaced while the site ran on it. The site stops, so that nothing more is saved where nobody finds it. Start it again; another time stop it first, or use: ${commandCall('restore')}`
}

async function sayIfNotInFront(): Promise<void> {
  const sight = await lookAtDoor(localOrigin(env()))
  if (sight.kind !== 'wrong') return
  log().error(
    `THE DOOR IS NOT IN FRONT. ${sight.why} Install the packages that this version names (npm ci --include=dev) and start again; “${commandCall('doctor')}” looks once more.`,
  )
}
