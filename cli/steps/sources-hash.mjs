import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './run.mjs'

const folders = ['app', 'components', 'lib', 'db', 'public']
const files = [
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
  'package-lock.json',
]
/** Not part of the build: tests, migrations and demo content are read elsewhere, assets are made by it. */
const apart = /\.test\.tsx?$|^db\/(demo|migrations)\/|^public\/assets\//

/** @returns {string} a number that changes whenever a new build could differ from the last */
export function sourcesHash() {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of sources())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function sources() {
  const inFolders = folders.filter(isThere).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
  return [...inFolders.filter((file) => !apart.test(file)), ...files].sort()
}

/** A fresh clone has no public folder until the build puts its assets there. */
function isThere(folder) {
  return existsSync(join(root, folder))
}
