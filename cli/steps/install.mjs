import { existsSync, readFileSync } from 'node:fs'
import { refuseHookedSqlite } from './refuse-hooked-sqlite.mjs'
import { giveUp, root, run } from './run.mjs'

/**
 * Refuses what cannot run the site, and installs the packages if they are missing or out of date.
 * @param {{ isBuilt?: boolean }} [what] a site that is built runs without the packages that build and test it
 */
export async function install({ isBuilt = false } = {}) {
  refuseOldNode()
  if (!isInstalled(isBuilt)) await installPackages()
  refuseHookedSqlite()
}

async function installPackages() {
  console.log('Installing packages (npm ci).')
  const code = await run('npm', ['ci', '--include=dev'])
  if (code !== 0) giveUp('The packages could not be installed. npm says why above.')
}

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).engines.node.slice(2)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  giveUp(`HeadsUpAI needs Node ${wanted} or newer; this is ${process.versions.node}.`)
}

/** npm notes what it installed, last of all; a clone's clocks say nothing, so the versions are compared. */
export function isInstalled(isBuilt = false) {
  const note = `${root}/node_modules/.package-lock.json`
  if (!existsSync(note)) return false
  const installed = packagesOf(note)
  const wanted = Object.entries(packagesOf(`${root}/package-lock.json`))
  return wanted.every(
    ([path, { version, optional, dev }]) =>
      path === '' ||
      installed[path]?.version === version ||
      ((optional || (dev && isBuilt)) && !installed[path]),
  )
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
