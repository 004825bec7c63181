import { memoryOf } from './cpu.mjs'

/** Asks for many different pages, some at once. @returns {Promise<number>} megabytes the server holds afterwards */
export async function memoryAfterMany(site, paths) {
  const waiting = [...paths]
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await (await fetch(site.url + path)).arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return memoryOf(site.pid)
}
