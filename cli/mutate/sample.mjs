import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/**
 * Every change that Stryker would make in the rooms' own files.
 * @param {string[]} rooms
 * @returns {Promise<string[]>} the range of each, as Stryker's `mutate` takes it
 */
export async function everyMutant(rooms) {
  const files = rooms
    .flatMap((room) => readdirSync(room, { recursive: true }).map((name) => join(room, name)))
    .filter((name) => name.endsWith('.ts') && !isForTests(name))
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const instrumenter = new Instrumenter({ debug() {}, info() {}, isDebugEnabled: () => false })
  const { mutants } = await instrumenter.instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  })
  return [...new Set(mutants.map(rangeOf))]
}

function isForTests(name) {
  return name.endsWith('.test.ts') || /\/test-[\w-]+\.ts$/.test(name)
}

/** Stryker counts lines from 0 inside, and from 1 in its options. */
function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}

/** The same ones each time, as long as they stand where they stood. */
export function sampleOf(ranges, most) {
  const order = new Map(ranges.map((range) => [range, seeded(range)]))
  return [...ranges].sort((a, b) => (order.get(a) < order.get(b) ? -1 : 1)).slice(0, most)
}

function seeded(range) {
  return createHash('sha256').update(`headsup ${range}`).digest('hex')
}
