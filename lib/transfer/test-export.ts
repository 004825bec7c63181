import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach } from 'vitest'
import { database } from '@/db/connection'
import { openTestCopy } from '@/db/test-copy'
import { Actor } from '@/lib/accounts/actor'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { exportPublication } from './export-publication'
import { importPublication } from './import-publication'
import type { Tally } from './outcome/tally'

/** For tests: the export of one live update and one draft, and an empty publication before each test. */
export function testExport() {
  const { db, folder } = testPublication()
  const ids = { live: '', draft: '' }

  beforeAll(async () => {
    const editor = hire('editor')
    ids.live = draftOf(editor, 'An update that readers can see')
    ids.draft = draftOf(editor, 'An update that nobody sees yet')
    await publishArticle(editor, ids.live)
    exportPublication(Actor.commandLine(), join(folder(), 'exported'))
  })

  beforeEach(() => emptyAgain(folder()))

  return {
    db,
    folder,
    ids,
    exported: () => join(folder(), 'exported'),
    rowsIn: (table: string) =>
      Number(db().$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
  }
}

/** For tests: an empty publication in the place of the one that is open. */
export function emptyAgain(folder: string): void {
  database().$client.close()
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `headsup.db${end}`), { force: true })
  openTestCopy(folder)
}

/** As the command line does. */
export function bringIn(place: string): Tally {
  return importPublication(Actor.commandLine(), place, false)
}

/** The file of one update in an export. */
export function updateFile(place: string, id: string): string {
  return join(place, 'updates', `${id}.json`)
}

export function refusalOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
