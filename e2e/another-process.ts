import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Role } from '@/lib/domain/kinds'
import type { Deed } from './desk-verbs'
import { testSite } from './test-site'

const root = join(import.meta.dirname, '..')
const typeScript = ['--conditions=react-server', '--import', 'tsx']

export const password = 'correct horse battery staple'

/** Does something at the desk in a process that is not the server. */
export function inAnotherProcess(deed: Deed, directory?: string): unknown {
  return JSON.parse(run(['e2e/desk-verbs.ts', JSON.stringify(deed)], '', directory))
}

/** Begins a complete draft. */
export function draftUpdate(
  slug: string,
  by?: { id: string; role: Role },
  topics?: string[],
): string {
  return String(inAnotherProcess({ verb: 'draft', headline: headlineOf(slug), slug, by, topics }))
}

export function headlineOf(slug: string): string {
  return `The update at ${slug}`
}

/** A data directory with an up to date and empty database. */
export function emptySite(directory: string): void {
  run(['cli/headsup.ts', 'migrate', '--quiet'], '', directory)
}

/** Gives somebody an account with the password of all test people. */
export function hire(
  role: Role,
  email: string,
  directory?: string,
  name = `The ${role}`,
): { id: string; role: Role } {
  const person = ['--email', email, '--name', name, '--role', role]
  const args = ['cli/headsup.ts', 'create-user', ...person, '--password-stdin', '--json']
  return { id: JSON.parse(run(args, password, directory)).id, role }
}

function run(args: string[], input = '', directory = testSite.dataDirectory): string {
  return execFileSync(process.execPath, [...typeScript, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: directory, SITE_URL: testSite.url },
  })
}
