import { execFileSync } from 'node:child_process'
import { root } from '../cli/steps/run.mjs'

/** Who the benchmarks are at the desk. */
export const editor = { email: 'bench@example.org', password: 'correct horse battery staple' }

/** Gives the editor an account. */
export function hireEditor({ url, dataDirectory }) {
  const person = ['--email', editor.email, '--name', 'Bench Editor', '--role', 'editor']
  const args = ['cli/headsup.mjs', 'create-user', ...person, '--password-stdin']
  execFileSync(process.execPath, args, {
    cwd: root,
    input: editor.password,
    env: { ...process.env, DATA_DIR: dataDirectory, SITE_URL: url },
  })
}
