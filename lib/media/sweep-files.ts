import 'server-only'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mediaFolder } from '@/lib/media-folder'

const day = 24 * 3_600_000
/** Its name is made from its bytes; the sizes of one picture begin alike. */
const picture = /^([0-9a-f]{32})(-\d+)?\.webp$/
const unfinished = /\.tmp$/

/**
 * Removes what is left of pictures that nothing names any more, and of uploads that broke off. What is younger than
 * a day stays: somebody may be about to name it.
 * @param now Unix milliseconds
 * @param isNamed whether anything names the picture whose files begin so
 * @returns how many are gone
 */
export function sweepFiles(now: number, isNamed: (file: string) => boolean): number {
  const folder = mediaFolder()
  if (!existsSync(folder)) return 0
  const leftOver = readdirSync(folder).filter((name) => {
    const [, file] = picture.exec(name) ?? []
    return file === undefined ? unfinished.test(name) : !isNamed(file)
  })
  const old = leftOver.filter((name) => statSync(join(folder, name)).mtimeMs < now - day)
  for (const name of old) rmSync(join(folder, name))
  return old.length
}
