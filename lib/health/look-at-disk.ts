import { statfsSync } from 'node:fs'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look } from './finding'

const leastFreeMegabytes = 500

/** Whether there is room for what will be written. */
export function lookAtDisk(): Finding {
  return look('disk space', 'Make room on this disk.', () => {
    const free = Math.floor(freeBytes() / 2 ** 20)
    return { ok: free >= leastFreeMegabytes, detail: `${roomInWords(free)} are free.` }
  })
}

/** "480 MB", "75 GB". */
export function roomInWords(megabytes: number): string {
  return megabytes > 1000 ? `${Math.floor(megabytes / 1024) || 1} GB` : `${megabytes} MB`
}

/** Room on the disk of the data directory. */
export function freeBytes(): number {
  const { bavail, bsize } = statfsSync(env().DATA_DIR)
  return bavail * bsize
}
