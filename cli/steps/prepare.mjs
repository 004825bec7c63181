import { fork } from 'node:child_process'
import { forTypeScript, root } from './run.mjs'

/**
 * Checks the settings and readies the data directory in a process of its own, since that code is
 * TypeScript and must let go of the database before the server opens it.
 * @returns {Promise<{ settings: Record<string, string>, siteUrl: string, ownerLink: string | null }>}
 */
export function prepare() {
  return new Promise((done) => {
    let prepared
    const child = fork(`${root}/cli/prepare.ts`, { cwd: root, execArgv: forTypeScript })
    child.on('message', (message) => {
      prepared = message
    })
    child.on('exit', (code) => (prepared && code === 0 ? done(prepared) : process.exit(1)))
  })
}
