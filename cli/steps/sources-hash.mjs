import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './run.mjs'

const ofTheSite = {
  folders: ['app', 'components', 'lib', 'db', 'public'],
  files: [
    'instrumentation.ts',
    'next.config.mjs',
    'postcss.config.mjs',
    'proxy.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
}
const ofTheServer = { folders: ['cli', 'lib', 'db'], files: ['tsconfig.json', 'package-lock.json'] }

/** Not part of the build: tests, migrations and demo content are read elsewhere, assets are made by it. */
const apart = /\.test\.tsx?$|^db\/(demo|migrations)\/|^public\/assets\//

/** @returns {string} a number that changes whenever a new build of the site could differ from the last */
export function siteHash() {
  return hashOf(ofTheSite)
}

/** @returns {string} the same for the program that serves it */
export function serverHash() {
  return hashOf(ofTheServer)
}

function hashOf({ folders, files }) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const file of [...folders.filter(isThere).flatMap(filesIn), ...files].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !apart.test(file))
}

/** A fresh clone has no public folder until the build puts its assets there. */
function isThere(folder) {
  return existsSync(join(root, folder))
}
