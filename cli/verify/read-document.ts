import { existsSync, readFileSync, statSync } from 'node:fs'
import { request } from 'undici'

/** In bytes: no page and no proof of ours is larger. */
const mostBytes = 16 * 1024 * 1024
/** In milliseconds. */
const longest = 15_000

export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

/** The text of an address or a file. @throws Error in words */
export async function readDocument(name: string): Promise<string> {
  if (!isAddress(name)) {
    if (!existsSync(name) || statSync(name).isDirectory())
      throw new Error(`There is no file ${name}.`)
    return readFileSync(name, 'utf8')
  }
  const response = await answerOf(name)
  if (response.statusCode !== 200) throw new Error(`${name} answers ${response.statusCode}.`)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response.body) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new Error(`${name} sends more than 16 MB.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** Where an address leads to another one, that is an answer like any other. */
async function answerOf(address: string) {
  try {
    return await request(address, { signal: AbortSignal.timeout(longest) })
  } catch {
    throw new Error(`${address} cannot be reached.`)
  }
}

/** @throws Error in words for what is no JSON */
export async function readJson(name: string): Promise<unknown> {
  const text = await readDocument(name)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${name} is no JSON.`)
  }
}
