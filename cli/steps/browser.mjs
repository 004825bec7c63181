import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './run.mjs'

/** The lean one, which has no window to keep, draws the same pages with a third less work. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** Of Debian's fonts-liberation, the letters that a Linux shows until ours have come. */
const letters = '/usr/share/fonts/truetype/liberation'

/**
 * Makes sure of a Chromium with letters for the browser tests and a Java for the HTML checker.
 * @returns {Promise<string | undefined>} path of the system's Chromium; undefined means Playwright's own
 */
export async function findTools() {
  if (isDebianRoot()) await installMissing()
  const chromium = systemChromium()
  if (!chromium) await runTool('@playwright/test/cli.js', ['install', 'chromium'])
  if (!onPath('java')) console.log('Java is missing; the HTML checks need one.')
  return chromium
}

/**
 * Makes sure of a Firefox, in which the desk is tried as in a second engine; elsewhere than on Debian whoever tests installs it.
 * @returns {Promise<string | undefined>} its path; undefined where there is none
 */
export async function findFirefox() {
  const isMissing = systemFirefox() === undefined
  // Without one the rest is tested all the same, and the end of the run says what was not.
  if (isMissing && isDebianRoot()) await installFromDebian(['firefox-esr']).catch(() => undefined)
  return systemFirefox()
}

function systemFirefox() {
  return ['firefox-esr', 'firefox'].map(onPath).find(Boolean)
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/** @returns {string | undefined} the path of a Chromium that is installed here */
export function systemChromium() {
  return names.map(onPath).find(Boolean)
}

async function installMissing() {
  const wanted = [
    ...(systemChromium() ? [] : ['chromium-headless-shell']),
    ...(existsSync(letters) ? [] : ['fonts-liberation']),
    ...(onPath('java') ? [] : ['default-jre-headless']),
  ]
  if (wanted.length > 0) await installFromDebian(wanted)
  // Not every Debian has the lean one.
  if (!systemChromium()) await installFromDebian(['chromium'])
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

async function installFromDebian(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt.`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], env)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)
}
