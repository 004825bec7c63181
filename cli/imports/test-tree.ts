import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A tree of code of its own for each test. @returns what writes a file into it, and names its root */
export function onTestTree() {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'headsup-walls-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const put = (file: string, code: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), code)
  }
  return Object.assign(put, { root: () => root })
}
