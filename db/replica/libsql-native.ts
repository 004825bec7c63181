import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What we use of a statement of libSQL. It is always given its parameters as one list, or one object of named ones. */
export type NativeStatement = {
  raw(isRaw?: boolean): NativeStatement
  all(params: unknown): unknown[]
  run(params: unknown): { changes: number; lastInsertRowid: number }
}

/** What we use of a connection of libSQL. */
export type NativeClient = {
  readonly inTransaction: boolean
  prepare(sql: string): NativeStatement
  exec(sql: string): void
  sync(): unknown
  close(): void
}

type Options = { syncUrl: string; authToken: string; syncPeriod: number }

/** Loads libSQL, which an install on one machine never does, and opens a file with it. */
export function openNative(file: string, options?: Options): NativeClient {
  // It writes failures to the log by itself otherwise, one for each try while the primary is away, and as no JSON.
  process.env.RUST_LOG ??= 'off'
  const root = join(/* turbopackIgnore: true */ process.cwd(), process.env.HEADSUP_ROOT ?? '.')
  const Client = createRequire(join(root, 'package.json'))('libsql') as new (
    file: string,
    options?: Options,
  ) => NativeClient
  return new Client(file, options)
}
