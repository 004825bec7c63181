import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { hashOfFile } from '@/lib/backups/backup-files'
import {
  checksumsName,
  type ExportManifest,
  exportFormat,
  isExportPath,
  manifestName,
  manifestShape,
  NotAnExport,
} from './export-format'

/** In bytes: what one file of text may have, so that none fills the memory. */
const longestText = 256 * 2 ** 20

/** A folder that was found whole. Nothing is read from it but what its list names, and only as it is listed. */
export type Export = {
  folder: string
  manifest: ExportManifest
  paths: string[]
  /** @throws NotAnExport when the file is another one by now, or not what it should be */
  json<Shape extends z.ZodType>(path: string, shape: Shape): z.output<Shape>
  bytes(path: string): Buffer
}

/** Looks at every file of an export. @throws NotAnExport with what is wrong */
export function openExport(folder: string): Export {
  const manifest = readManifest(folder)
  const sums = readChecksums(folder, manifest)
  const wrong = [...sums].flatMap(([path, sum]) => faultOf(join(folder, path), path, sum))
  if (wrong.length > 0) throw new NotAnExport(inWords(folder, wrong))
  const bytes = (path: string): Buffer => {
    const read = readWhole(folder, path)
    if (hash(read) === sums.get(path)) return read
    throw new NotAnExport(`${path} was changed while it was read. Nothing more was brought in.`)
  }
  return {
    folder,
    manifest,
    paths: [...sums.keys()],
    bytes,
    json: (path, shape) => parsed(path, bytes(path), shape),
  }
}

function readManifest(folder: string): ExportManifest {
  const bytes = readWhole(folder, manifestName)
  const said = z.object({ format: z.number() }).safeParse(asJson(manifestName, bytes))
  if (said.success && said.data.format > exportFormat) {
    throw new NotAnExport(
      `${folder} was written by a newer version of HeadsUpAI (format ${said.data.format}; this one reads ${exportFormat}). Install that one, then import.`,
    )
  }
  return parsed(manifestName, bytes, manifestShape)
}

function readChecksums(folder: string, manifest: ExportManifest): Map<string, string> {
  const bytes = readWhole(folder, checksumsName)
  if (hash(bytes) !== manifest.checksums) {
    throw new NotAnExport(`${checksumsName} is not the one that ${manifestName} names.`)
  }
  const sums = new Map<string, string>()
  for (const line of asText(checksumsName, bytes).split('\n').slice(0, -1)) {
    const [, sum = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (!isExportPath(path) || sums.has(path)) {
      throw new NotAnExport(`${checksumsName} names what no export has: ${line.slice(0, 200)}`)
    }
    sums.set(path, sum)
  }
  if (sums.size === manifest.files) return sums
  throw new NotAnExport(`${checksumsName} names ${sums.size} files, not ${manifest.files}.`)
}

function faultOf(file: string, path: string, sum: string): string[] {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (!stat) return [`${path} is missing`]
  if (!stat.isFile()) return [`${path} is no file`]
  return hashOfFile(file) === sum ? [] : [`${path} is damaged`]
}

/** A link is not followed: it may lead to any file of this machine. */
function readWhole(folder: string, path: string): Buffer {
  const file = join(folder, path)
  const stat = existsSync(file) ? lstatSync(file) : undefined
  if (!stat?.isFile()) throw new NotAnExport(`${folder} is no whole export: it has no ${path}.`)
  if (stat.size > longestText)
    throw new NotAnExport(`${path} is larger than any file of an export.`)
  return readFileSync(file)
}

function parsed<Shape extends z.ZodType>(
  path: string,
  bytes: Buffer,
  shape: Shape,
): z.output<Shape> {
  const { data, error } = shape.safeParse(asJson(path, bytes))
  if (!error) return data
  const [issue] = error.issues
  const place = issue?.path.join('.') || 'the whole'
  throw new NotAnExport(`${path} is not what this version can read: ${place}: ${issue?.message}`)
}

function asJson(path: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(asText(path, bytes))
  } catch (error) {
    if (error instanceof NotAnExport) throw error
    throw new NotAnExport(`${path} is cut off, or no JSON.`)
  }
}

function asText(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new NotAnExport(`${path} is no UTF-8 text.`)
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function inWords(folder: string, problems: string[]): string {
  const first = problems.slice(0, 5).map((problem) => `  ${problem}`)
  const more = problems.length > 5 ? [`  and ${problems.length - 5} more`] : []
  return [`The export ${folder} is not whole, so nothing was brought in:`, ...first, ...more].join(
    '\n',
  )
}
