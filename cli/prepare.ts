import { createServer } from 'node:net'
import { join } from 'node:path'
import { hasOwner } from '@/lib/accounts/has-owner'
import { authSecret } from '@/lib/accounts/secret'
import { createSetupToken } from '@/lib/accounts/tokens'
import { type Env, env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { makeDataDirectory } from './data-directory'
import { addDemo } from './demo/add-demo'
import { isDemoDue } from './demo/demo-record'
import { explain } from './explain'
import { openMigrated } from './open-migrated'

/** The step before serving: settings, port, data directory, secret, migrations, demo, owner link. */
async function prepare() {
  const settings = env()
  await refuseTakenPort(settings)
  makeDataDirectory(settings.DATA_DIR)
  process.env.DATA_DIR = settings.DATA_DIR
  authSecret()
  openMigrated()
  if (settings.HEADSUP_DEMO === '1' && isDemoDue()) {
    console.log('Putting in the demo updates.')
    await addDemo()
  }
  const ownerLink = hasOwner() ? null : absolute(paths.setup(createSetupToken()))
  process.send?.(
    { settings: serverSettings(settings), siteUrl: settings.SITE_URL, ownerLink },
    () => process.disconnect?.(),
  )
}

function serverSettings({ PORT, HOST, DATA_DIR, SITE_URL, PAGE_CACHE_MB }: Env) {
  return {
    PORT: String(PORT),
    HOST,
    HOSTNAME: isLoopback(HOST) ? 'localhost' : HOST,
    DATA_DIR,
    SITE_URL,
    PAGE_CACHE_MB: String(PAGE_CACHE_MB),
    HEADSUP_ROOT: join(import.meta.dirname, '..'),
  }
}

/**
 * Next calls these addresses localhost. A server that listens under another name is a foreign one to it,
 * and searches, which are rewritten, would go out to it once more: over https, if that is what a proxy says.
 */
function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === '::1'
}

function refuseTakenPort({ PORT, HOST }: Env): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => refuse(portProblem(error, PORT, HOST)))
    probe.listen(PORT, HOST, () => probe.close(() => free()))
  })
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} on ${host} is taken. Stop what uses it, or choose another one: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} is kept for the system's own services. Choose one above 1023.`)
  }
  return new Error(`HOST ${host} cannot be listened on (${error.code}).`)
}

prepare().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
  process.disconnect?.()
})
