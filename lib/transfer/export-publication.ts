import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { nouns, readLibrary } from '@/lib/editing/transfers/library-record'
import { requireOwner } from '@/lib/editing/transfers/require-owner'
import { allUpdates, readUpdate, type UpdateRecord } from '@/lib/editing/transfers/update-record'
import { mediaFolder } from '@/lib/media-folder'
import { type ExportFolder, makeExportFolder } from './export-folder'
import { type ExportManifest, safeName, updatePath } from './export-format'
import { isMediaName } from './media-names'
import { beginCopy } from './on-copy'
import { updateAsMarkdown } from './update-as-markdown'

/**
 * Writes the whole publication into a folder: as it stands at one moment, while people may go on writing. The same
 * publication gives the same files, byte for byte.
 * @throws NotAllowed, NoExport: then no folder is left
 */
export function exportPublication(actor: Actor, folder: string): ExportManifest {
  requireOwner(actor)
  const manifest = makeExportFolder(folder, (into) => {
    const counts = exportRows(actor, into)
    copyMedia(into)
    return counts
  })
  writeTransaction(database(), (tx) =>
    audit(tx, actor, 'exported the publication', 'publication', { count: manifest.updates }),
  )
  return manifest
}

/** From a copy, since a reader that takes minutes would let the log of the database grow all that time. */
function exportRows(actor: Actor, into: ExportFolder) {
  const end = beginCopy()
  try {
    return database().transaction((tx) => {
      const library = readLibrary(tx, actor)
      for (const noun of nouns) into.write(`${noun}.json`, asText(library[noun]))
      const ids = allUpdates(actor)
      let live = 0
      for (const id of ids) {
        const record = readUpdate(tx, actor, id)
        if (record.live) live += 1
        writeUpdate(into, record)
      }
      return { updates: ids.length, live }
    })
  } finally {
    end()
  }
}

function writeUpdate(into: ExportFolder, record: UpdateRecord): void {
  const { id, content, live } = record
  into.write(updatePath(id), asText(record))
  const name = `${safeName(content.slug ?? id)}.md`
  into.write(`markdown/${name}`, updateAsMarkdown(record, content))
  if (live && !isDeepStrictEqual(live.content, content)) {
    into.write(`live/${name}`, updateAsMarkdown(record, live.content))
  }
}

/** Pictures in all their sizes, and share cards; half-written ones are left out. */
function copyMedia(into: ExportFolder): void {
  for (const folder of ['media', 'media/og'] as const) {
    const home = join(mediaFolder(), folder === 'media' ? '.' : 'og')
    if (!existsSync(home)) continue
    for (const name of readdirSync(home).sort()) {
      if (isMediaName(folder, name)) into.copy(`${folder}/${name}`, join(home, name))
    }
  }
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
