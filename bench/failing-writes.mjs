import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { has } from './load.mjs'

const library = '/usr/lib/fiu'
/** What SQLite writes with, and no connection of the server does. */
const points = ['posix/io/rw/pwrite', 'posix/io/sync/fsync', 'posix/io/sync/fdatasync']
const eio = 5

/** Makes the writes of a server to its disk fail for a while, by libfiu (Debian: fiu-utils). */
export class FailingWrites {
  static arePossible() {
    return has('fiu-ctrl') && existsSync(library)
  }

  constructor(folder) {
    this.pipe = join(folder, 'fiu')
    const preload = ['fiu_run_preload.so', 'fiu_posix_preload.so'].map((name) =>
      join(library, name),
    )
    this.settings = { LD_PRELOAD: preload.join(' '), FIU_CTRL_FIFO: this.pipe }
  }

  begin(pid) {
    for (const name of points) this.tell(pid, `enable name=${name},failinfo=${eio}`)
  }

  end(pid) {
    for (const name of points) this.tell(pid, `disable name=${name}`)
  }

  tell(pid, command) {
    execFileSync('fiu-ctrl', ['-f', this.pipe, '-c', command, String(pid)])
  }
}
