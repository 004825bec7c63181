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

/**
 * What work a proof is of, if it was done for this very text in this hour or one beside it, since clocks differ.
 * @returns one name for it however its proof is spelled, so that it serves once; null for no such proof
 */
export function workProven(proof: string, work: Work, now: number): string | null {
  const [, hourNumber, tried] = /^(\d{1,9})-(\d{1,10})$/.exec(proof) ?? []
  if (hourNumber === undefined || Math.abs(Number(hourNumber) - hourOf(now)) > 1) return null
  const task = taskOf(work, Number(hourNumber))
  if (Number(tried) >= 2 ** 32 || !proves(task, Number(tried))) return null
  return Array.from(task, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
