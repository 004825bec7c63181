import { createServer } from 'node:net'
import { hasOwner } from '@/lib/accounts/has-owner'
import { createSetupToken } from '@/lib/accounts/tokens'
import { type Env, env } from '@/lib/env'
import { explain } from '@/lib/health/explain'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { isDemoDue } from './demo/demo-record'
import { readyData } from './run/ready-data'
import { sayLost } from './run/say-lost'

/** What whoever starts the site is told. `ownerLink` is null once somebody can sign in. */
type Prepared = { siteUrl: string; ownerLink: string | null }

/**
 * The step before serving: settings, port, data directory, secret, migrations, demo, owner link. What is wrong is
 * said in words.
 * @returns null when the site cannot be served
 */
export async function prepare(): Promise<Prepared | null> {
  try {
    return await prepared()
  } catch (error) {
    console.error(explain(error))
    return null
  }
}

async function prepared(): Promise<Prepared> {
  const settings = env()
  await refuseTakenPort(settings)
  readyData()
  sayLost()
  if (settings.HEADSUP_DEMO === '1' && isDemoDue()) {
    console.log('Putting in the demo updates.')
    const { addDemo } = await import('./demo/add-demo')
    await addDemo()
  }
  const ownerLink = hasOwner() ? null : absolute(paths.setup(createSetupToken()))
  return { siteUrl: settings.SITE_URL, ownerLink }
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
