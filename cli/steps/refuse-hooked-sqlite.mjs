import { existsSync, readFileSync } from 'node:fs'
import { giveUp, root } from './run.mjs'

const compiled = `${root}/node_modules/better-sqlite3/build/Release/better_sqlite3.node`

/**
 * Compiled with the headers of Node 24.19 or a later 24, better-sqlite3 ends the process at any sweep of the heap,
 * whichever 24 then runs it.
 */
export function refuseHookedSqlite() {
  if (!process.versions.node.startsWith('24.') || !isHooked(compiled)) return
  giveUp(
    'better-sqlite3 was compiled with headers of Node 24.19 or later, and would end the site at any moment. ' +
      'docs/node-versions.md says how to compile it anew.',
  )
}

/** Only those headers have its objects call this. */
export function isHooked(file) {
  return existsSync(file) && readFileSync(file).includes('RemoveEnvironmentCleanupHook')
}
