import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJson } from './read-document'

test('a folder is no file, and neither is what is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-read-'))
  for (const name of [folder, join(folder, 'none')]) {
    await expect(readJson(name)).rejects.toThrow(`There is no file ${name}.`)
  }
})
