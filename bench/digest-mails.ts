import { performance } from 'node:perf_hooks'
import { database } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { digestIssues, digestParts } from '@/db/schema/digest-issues'
import { openDigest, subscriber } from '@/lib/digest/test-subscribers'
import { log } from '@/lib/log'
import { sendDigests } from '@/lib/mail/send-digests'
import { testUpdate } from '@/lib/published/test-update'

/** Sends one digest to as many as it is told, and prints what that took: memory in megabytes, time in seconds. */
const [, , many = ''] = process.argv
const due = Date.parse('2026-04-28T07:00:00Z')

migrateDatabase(database(), 'db/migrations')
openDigest()
for (let number = 1; number <= 10; number++) {
  testUpdate(database(), { slug: `update-${number}`, at: Date.parse('2026-04-27T10:00:00Z') })
}
database().$client.exec('BEGIN')
for (let number = 1; number <= Number(many); number++) subscriber(number)
database().$client.exec('COMMIT')

let composed = 0
const { info } = log()
log().info = ((...said: Parameters<typeof info>) => {
  if (said[1] === 'digest composed') composed += 1
}) as typeof info
const memory: number[] = []
const measure = () => {
  global.gc?.()
  memory.push(process.memoryUsage().rss / 1024 / 1024)
}
const begin = performance.now()
const measuring = setInterval(measure, 2_000)
const sent = await sendDigests('bench', () => due)
clearInterval(measuring)
const seconds = (performance.now() - begin) / 1000
const issue = database().select().from(digestIssues).get()
const leftOver = database().select().from(digestParts).all().length
// The first look is at what starting takes.
const [, early = 0] = memory
const grew = Math.max(...memory) - early
console.log(JSON.stringify({ sent, seconds, composed, state: issue?.state, leftOver, early, grew }))
