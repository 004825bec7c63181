import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepForEver, keepNothing } from '../answers/caching'
import type { PolicyHeaders } from '../answers/policy'
import type { Drawn } from './page'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
}

/**
 * A file of the build, whose name changes with its content; or that there is none.
 * @param path an address below `/_next/static/` or `/assets/`
 */
export async function assetFile(root: string, path: string, policy: PolicyHeaders): Promise<Drawn> {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const head = { ...policy, 'content-type': type, 'cache-control': keepForEver }
  const body = path.includes('..') ? null : await bytesOf(join(root, folderOf(path)))
  if (body) return { status: 200, head, body, answered: [] }
  const words = Buffer.from('There is no file at this address.\n')
  const missing = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': keepNothing }
  return { status: 404, head: { ...policy, ...missing }, body: words, answered: [] }
}

function folderOf(path: string): string {
  return path.startsWith('/assets/') ? `public${path}` : path.replace('/_next/', '.next/')
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
