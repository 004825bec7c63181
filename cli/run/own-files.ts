import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const others = 0o077

/** From here on nobody else on this machine may read or write what this process makes. */
export function keepFilesToOurselves(): void {
  process.umask(others)
}

/** The directory and all in it that other users of this machine may open. What a link points to is not looked at. */
export function openToOthers(directory: string): string[] {
  // Elsewhere modes say nothing.
  if (process.platform === 'win32') return []
  const inside = readdirSync(directory, { recursive: true, withFileTypes: true })
  return [directory, ...inside.map((entry) => join(entry.parentPath, entry.name))].filter(isOpen)
}

/**
 * Closes them.
 * @returns how many were open
 * @throws Error with a sentence that says what to do, where one cannot be closed
 */
export function closeToOthers(directory: string): number {
  const open = openToOthers(directory)
  for (const path of open) close(path)
  if (open.some(isOpen)) throw cannotClose(directory, 'the disk keeps no modes')
  return open.length

  function close(path: string): void {
    try {
      chmodSync(path, statSync(path).mode & 0o700)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // What another process of ours has removed meanwhile is closed.
      if (code !== 'ENOENT') throw cannotClose(path, code ?? String(error))
    }
  }
}

function isOpen(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isSymbolicLink() && (found.mode & others) !== 0
}

function cannotClose(path: string, why: string): Error {
  return new Error(
    `Other users of this machine may open ${path}, and that cannot be changed (${why}). Give the whole data directory to the user who runs HeadsUpAI, on a disk that keeps modes, then start again.`,
  )
}
