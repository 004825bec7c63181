import type { Env } from '@/lib/env'

/** Where this very machine reaches the server, whatever readers call the site. */
export function localOrigin({ PORT, HOST }: Pick<Env, 'PORT' | 'HOST'>): string {
  const isEverywhere = HOST === '0.0.0.0' || HOST === '::'
  const host = isEverywhere ? '127.0.0.1' : HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${host}:${PORT}`
}
