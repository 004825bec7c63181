import 'server-only'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Read } from '../foreign/import-foreign'
import { Unreadable } from '../outcome/unreadable'
import { markdownUpdate } from './markdown-update'

/** In bytes: an update has less than a tenth of it. */
const largest = 1_000_000
const mostFiles = 100_000

/**
 * The files of Markdown below a folder, by name, each read when its turn comes. Links are not followed.
 * @throws Unreadable where there is no such folder, or none in it
 */
export function* markdownFiles(folder: string): Iterable<Read> {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) throw new Unreadable(`${folder} is no folder.`)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]+/, ''),
    )
    .sort()
  if (paths.length === 0) throw new Unreadable(`There is no file of Markdown (.md) in ${folder}.`)
  if (paths.length > mostFiles) {
    throw new Unreadable(`${folder} has more than ${mostFiles.toLocaleString('en')} files.`)
  }
  for (const path of paths) {
    yield { name: path, read: () => markdownUpdate(path, textOf(join(folder, path))) }
  }
}

function textOf(file: string): string {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new Unreadable('It is no file any more.')
  if (stat.size > largest) throw new Unreadable('It is larger than any update.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('It is no UTF-8 text.')
    throw error
  }
}
