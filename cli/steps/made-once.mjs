import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** In milliseconds, from when something newer was made. What runs since before still reads what it began with. */
const keptFor = 24 * 3_600_000

/**
 * What was made under this name, or is made now; then what has long been followed by something newer is removed.
 * @param {string} home where each has a folder
 * @param {string} name tells what it is made from
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the folder
 */
export async function madeOnce(home, name, make) {
  const folder = join(home, name)
  if (existsSync(folder)) return folder
  const making = `${folder}-${randomUUID()}`
  mkdirSync(making, { recursive: true })
  try {
    await make(making)
    moveThere(making, folder)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  forgetOld(home)
  return folder
}

/** Several processes may make the same at once: whoever is first counts. */
function moveThere(making, folder) {
  try {
    renameSync(making, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

function forgetOld(home) {
  const made = readdirSync(home).map((name) => ({
    folder: join(home, name),
    at: timeOf(home, name),
  }))
  made.sort((one, other) => other.at - one.at)
  const old = made.filter((_, n) => Date.now() - (made[n - 1]?.at ?? Date.now()) > keptFor)
  for (const { folder } of old) rmSync(folder, { recursive: true, force: true })
}

/** Another process may have removed it meanwhile. */
function timeOf(home, name) {
  return statSync(join(home, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
