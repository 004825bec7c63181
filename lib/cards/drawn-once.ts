import 'server-only'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { cardFolder } from './keep-card'

/** File names of what was drawn lately, by all that it shows: most publications change none of it. */
const drawn = new LRUCache<string, string>({ max: 600 })

/** @returns the name of the file in which it is kept that was drawn of these very things, now or before */
export async function drawnOnce(shows: unknown[], draw: () => Promise<string>): Promise<string> {
  const key = JSON.stringify(shows)
  const before = drawn.get(key)
  if (before !== undefined && existsSync(join(cardFolder(), before))) return before
  const file = await draw()
  drawn.set(key, file)
  return file
}
