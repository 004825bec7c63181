import 'server-only'
import { z } from 'zod'
import { Unreadable } from './outcome/unreadable'

export const manifestName = 'manifest.json'
/** As `sha256sum` writes and checks it. */
export const checksumsName = 'checksums.txt'

const name = '[A-Za-z0-9_%][A-Za-z0-9._%-]{0,250}'

/** A path that an export may have; anything else in a list is a foreign one, or a trick. */
const shape = new RegExp(
  `^(${name}\\.json|updates/${name}\\.json|(markdown|live)/${name}\\.md|media/(og/)?${name})$`,
)

export function isExportPath(path: string): boolean {
  return shape.test(path) && !path.includes('..') && path !== manifestName
}

export const exportFormat = 1

const count = z.int().min(0)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What an export says of itself. It names no time, so that two exports of the same are the same. */
export const manifestShape = z.strictObject({
  format: z.literal(exportFormat),
  software: z.literal('HeadsUpAI'),
  updates: count,
  live: count,
  files: count,
  /** Of `checksums.txt`, which has that of every other file. */
  checksums: sha256,
})

export type ExportManifest = z.output<typeof manifestShape>

/** Raised when a folder cannot be relied on, with a sentence that says why. */
export class NotAnExport extends Unreadable {}

/** The file of one update. */
export function updatePath(id: string): string {
  return `updates/${safeName(id)}.json`
}

/** An id or an address as a name that every disk takes. */
export function safeName(id: string): string {
  return encodeURIComponent(id).replace(/[!'()*~.]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
}
