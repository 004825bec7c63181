import { createHash } from 'node:crypto'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '@/lib/backups/backup-files'

/** For tests: another copy of an export, changed by whoever means harm. */
export function tampered(from: string, change: (folder: string) => void): string {
  const folder = `${from}-changed`
  rmSync(folder, { recursive: true, force: true })
  cpSync(from, folder, { recursive: true, verbatimSymlinks: true })
  change(folder)
  return folder
}

/** For tests: changes a file of JSON, of which the caller says what it holds. */
export function changeJson<Data extends object>(file: string, change: (data: Data) => void): void {
  const data: Data = JSON.parse(readFileSync(file, 'utf8'))
  change(data)
  writeFileSync(file, JSON.stringify(data))
}

export function first<Item>(items: Item[] | undefined): Item {
  const [one] = items ?? []
  if (one === undefined) throw new Error('There is none to tamper with.')
  return one
}

/** For tests: makes the lists of an export right again, so that what was changed counts. */
export function listAnew(folder: string): void {
  const lists = ['manifest.json', 'checksums.txt']
  const paths = filesUnder(folder).filter((path) => !lists.includes(path))
  const sums = paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
  writeFileSync(join(folder, 'checksums.txt'), sums.join(''))
  nameList(folder, paths.length)
}

/** For tests: makes the manifest name the list as it is. */
export function nameList(folder: string, files: number): void {
  const checksums = sha256(readFileSync(join(folder, 'checksums.txt')))
  changeJson(join(folder, 'manifest.json'), (manifest) =>
    Object.assign(manifest, { files, checksums }),
  )
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
