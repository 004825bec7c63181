import { statfsSync } from 'node:fs'
import type { Finding } from '@/lib/domain/health/finding'
import { env } from '@/lib/env'
import { look } from './finding'

const leastFreeMegabytes = 500

/** Whether there is room for what will be written. */
export function lookAtDisk(): Finding {
  return look('disk space', 'Make room on this disk.', () => {
    const { bavail, bsize } = statfsSync(env().DATA_DIR)
    const free = Math.floor((bavail * bsize) / 2 ** 20)
    return { ok: free >= leastFreeMegabytes, detail: `${free} MB are free.` }
  })
}
