import { sha256 } from './sha-256'

/** Zero bits that a proof has to begin with: some 16,000 tries, a moment for one reader and a bill for a flood. */
const zeroBits = 14

/** In milliseconds: how long the same work may serve. */
const hour = 3_600_000

/** What work is done for; work for one text proves nothing for another. */
export type Work = { update: string; about: string; text: string }

/** @param now Unix milliseconds */
export function hourOf(now: number): number {
  return Math.floor(now / hour)
}

/** What all tries for one text in one hour begin with. */
export function taskOf({ update, about, text }: Work, hourNumber: number): Uint8Array {
  const words = [hourNumber, update, about, text.replace(/\r\n?/g, '\n')].join('\n')
  const task = new Uint8Array(36)
  task.set(sha256(new TextEncoder().encode(words)))
  return task
}

/** Whether one try is a proof. @param task is written over at its end */
export function proves(task: Uint8Array, tried: number): boolean {
  new DataView(task.buffer).setUint32(32, tried)
  return new DataView(sha256(task).buffer).getUint32(0) >>> (32 - zeroBits) === 0
}

export function proofOf(hourNumber: number, tried: number): string {
  return `${hourNumber}-${tried}`
}

/** Whether a proof is for this very text and of this hour or one beside it, since clocks differ. */
export function isProven(proof: string, work: Work, now: number): boolean {
  const [, hourNumber, tried] = /^(\d{1,9})-(\d{1,10})$/.exec(proof) ?? []
  if (hourNumber === undefined || Math.abs(Number(hourNumber) - hourOf(now)) > 1) return false
  return Number(tried) < 2 ** 32 && proves(taskOf(work, Number(hourNumber)), Number(tried))
}
