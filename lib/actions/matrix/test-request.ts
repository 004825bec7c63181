import { encode } from 'next-auth/jwt'
import { authSecret } from '@/lib/accounts/secret'
import { cookieName } from '@/lib/accounts/sessions/session-cookie'

type Storage = { run<Result>(store: object, work: () => Result): Result }
type Stores = {
  workAsyncStorage: Storage
  workUnitAsyncStorage: Storage
  createWorkStore: (context: object) => object
  createRequestStoreForAPI: (...given: unknown[]) => object
}

/** The framework's own doors to a request; it has no public ones for whoever answers without it. */
async function stores(): Promise<Stores> {
  const next = 'next/dist/server'
  const parts = [
    'app-render/work-async-storage.external.js',
    'app-render/work-unit-async-storage.external.js',
    'async-storage/work-store.js',
    'async-storage/request-store.js',
  ]
  const loaded = await Promise.all(parts.map((part) => import(`${next}/${part}`)))
  return Object.assign({}, ...loaded.map(({ default: named }) => named))
}

/** For tests: runs what answers a request as the framework does, with these headers, and what it does afterwards. */
export async function inFramework<Result>(
  headers: Headers,
  kind: 'page' | 'route',
  work: () => Promise<Result>,
): Promise<Result> {
  const { workAsyncStorage, workUnitAsyncStorage, ...make } = await stores()
  const afterwards: Promise<unknown>[] = []
  const ends: (() => void)[] = []
  const renderOpts = {
    experimental: {},
    waitUntil: (promise: Promise<unknown>) => afterwards.push(promise),
    onClose: (end: () => void) => ends.push(end),
  }
  const workStore = make.createWorkStore({ page: `/dashboard/${kind}`, renderOpts })
  const url = new URL('http://localhost:3000/dashboard')
  const unit = make.createRequestStoreForAPI({ headers }, url, {}, () => undefined, undefined)
  try {
    return await workAsyncStorage.run(workStore, () => workUnitAsyncStorage.run(unit, work))
  } finally {
    for (const end of ends) end()
    await Promise.all(afterwards)
  }
}

/** For tests: the cookie that a browser has of a session. */
export async function sessionCookie(sessionId: string): Promise<string> {
  const name = cookieName('session')
  const value = await encode({ token: { sessionId }, secret: authSecret(), salt: name })
  return `${name}=${value}`
}
