import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { cardFolder } from '@/lib/cards/keep-card'
import { pictureKind } from '@/lib/domain/media/picture'
import { bringInLibrary } from '@/lib/editing/transfers/bring-in-library'
import { bringInUpdate } from '@/lib/editing/transfers/bring-in-update'
import { type Library, libraryShapes, nouns } from '@/lib/editing/transfers/library-record'
import { requireOwner } from '@/lib/editing/transfers/require-owner'
import { recordShape } from '@/lib/editing/transfers/update-record'
import { Invalid } from '@/lib/errors'
import { keepFile } from '@/lib/media/keep-file'
import { keepMediaFile } from '@/lib/media/kept-pictures'
import { NotAnExport } from './export-format'
import { isMediaName } from './media-names'
import { refusalOf } from './outcome/refusal-of'
import { stopped } from './outcome/stopped'
import { count, emptyTally, type Tally } from './outcome/tally'
import { type Export, openExport } from './read-export'

/**
 * Brings in what an export holds, update by update: each in one transaction, so that none is ever half here.
 * @param isTrial whether the database is a copy, and files stay as they are
 * @throws NotAllowed, NotAnExport and Invalid before anything is in; Stopped with what is in
 */
export function importPublication(actor: Actor, folder: string, isTrial: boolean): Tally {
  requireOwner(actor)
  const found = openExport(folder)
  const library = readLibrary(found)
  const tally = emptyTally()
  const { ids, leftOut } = beginWith(() => {
    keepMedia(found, isTrial, tally)
    return bringInLibrary(actor, library)
  }, tally)
  tally.leftOut.push(...leftOut)
  for (const path of found.paths.filter((one) => one.startsWith('updates/'))) {
    try {
      bringIn(actor, found, path, ids, tally)
    } catch (error) {
      throw stopped(tally, error)
    }
  }
  return tally
}

function bringIn(
  actor: Actor,
  found: Export,
  path: string,
  ids: ReadonlyMap<string, string>,
  tally: Tally,
): void {
  try {
    const record = found.json(path, recordShape)
    const name = record.content.slug ?? record.id
    count(tally, name, bringInUpdate(actor, record, ids), record.live !== null)
  } catch (error) {
    tally.refused.push({ name: path, reason: refusalOf(error) })
  }
}

/** What is wrong with the export itself is said as it is; for the rest, that nothing is in. */
function beginWith<Result>(work: () => Result, tally: Tally): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof NotAnExport || error instanceof Invalid) throw error
    throw stopped(tally, error)
  }
}

function readLibrary(found: Export): Library {
  const read = nouns.map((noun) => [noun, found.json(`${noun}.json`, libraryShapes[noun])])
  // Each noun was read by its own shape.
  return Object.fromEntries(read) as Library
}

/** What is no picture, whatever it is called, could not be shown: it stays out, and is told. */
function keepMedia(found: Export, isTrial: boolean, tally: Tally): void {
  for (const path of found.paths) {
    const [, folder, name = ''] = /^(media(?:\/og)?)\/([^/]+)$/.exec(path) ?? []
    if (folder !== 'media' && folder !== 'media/og') continue
    const bytes = found.bytes(path)
    if (!isMediaName(folder, name) || !isPicture(bytes, name)) {
      tally.leftOut.push({ name: path, reason: 'It is no picture.' })
    } else if (!isTrial) {
      if (folder === 'media') keepMediaFile(name, bytes)
      else keepFile(cardFolder(), name, bytes)
    }
  }
}

function isPicture(bytes: Buffer, name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  return pictureKind(bytes) === (ending === 'jpg' ? 'jpeg' : ending)
}
