import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { giveUp, root, run, runTool } from './run.mjs'
import { siteHash } from './sources-hash.mjs'

const builtLast = `${root}/.next/BUILD_ID`
const keptHash = `${root}/.next/headsup-sources`

/** Builds the site, unless what was built last came from the same sources. */
export async function buildIfNeeded() {
  if (isBuilt()) return
  const hash = siteHash()
  console.log('Building the site. This takes about a minute.')
  rmSync(keptHash, { force: true })
  const code = await withEmptyDatabase((env) => runTool('next/dist/bin/next', ['build'], env))
  if (code !== 0) giveUp('The site could not be built. The lines above say why.')
  writeFileSync(keptHash, hash)
}

/** Whether what was built last came from the same sources. */
export function isBuilt() {
  const isThere = existsSync(builtLast) && existsSync(keptHash)
  return isThere && readFileSync(keptHash, 'utf8') === siteHash()
}

/** Building runs page code, and must never see what the live database holds. */
async function withEmptyDatabase(build) {
  const empty = mkdtempSync(join(tmpdir(), 'headsup-build-'))
  const env = {
    DATA_DIR: empty,
    DATABASE_PRIMARY_URL: '',
    DATABASE_PRIMARY_URL_FILE: '',
    DATABASE_PRIMARY_TOKEN: '',
    DATABASE_PRIMARY_TOKEN_FILE: '',
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  try {
    const migrated = await run(process.execPath, ['cli/headsup.mjs', 'migrate', '--quiet'], env)
    return migrated === 0 ? await build(env) : migrated
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}
