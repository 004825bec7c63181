import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

/** Medians of what the desk does with 10,000 articles, in milliseconds, each with its aim. */
export function desk() {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'headsup-bench-desk-'))
  try {
    const typeScript = ['--conditions=react-server', '--import', 'tsx']
    const printed = execFileSync(process.execPath, [...typeScript, 'bench/desk-timings.ts'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDirectory },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(printed)
  } finally {
    rmSync(dataDirectory, { recursive: true })
  }
}
