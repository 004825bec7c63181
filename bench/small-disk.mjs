import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, that can be filled and mounted read-only (Linux, as root). */
export class SmallDisk {
  place = mkdtempSync(join(tmpdir(), 'headsup-disk-'))
  /** The data directory on it. */
  data = join(this.place, 'data')

  constructor(megabytes) {
    this.mount('-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'headsup-proof')
    mkdirSync(this.data, { mode: 0o700 })
  }

  /** Writes until there is no room for another byte. */
  fill() {
    const file = openSync(join(this.place, 'ballast'), 'w')
    try {
      for (const size of [1 << 20, 1 << 12, 1]) writeAll(file, Buffer.alloc(size))
    } finally {
      closeSync(file)
    }
  }

  makeRoom() {
    rmSync(join(this.place, 'ballast'))
  }

  /** @param {'ro' | 'rw'} how */
  remount(how) {
    this.mount('-o', `remount,${how}`)
  }

  remove() {
    execFileSync('umount', [this.place])
    rmSync(this.place, { recursive: true })
  }

  mount(...options) {
    execFileSync('mount', [...options, this.place])
  }
}

function writeAll(file, piece) {
  try {
    while (writeSync(file, piece) === piece.length);
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error
  }
}

/** Whether this user may mount one. */
export function canMount() {
  return process.platform === 'linux' && process.getuid() === 0
}
