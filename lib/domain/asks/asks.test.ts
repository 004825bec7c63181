import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { askForm } from './ask-form'
import { hourOf, proofOf, proves, taskOf, workProven } from './proof-of-work'
import { sameAsk } from './same-ask'
import { sha256 } from './sha-256'

const fields = { update: 'one', about: 'question', text: 'Why?' }
const parsed = (text: unknown) => askForm.safeParse({ ...fields, text })
const kept = (text: string) => parsed(text).data?.text

test.each([
  ['Is it  free?', 'is it free'],
  ['¿Es GRATIS?!', 'es gratis'],
  ['Ça coûte combien', 'ca coute combien'],
  ['“Is it free”', 'is it free'],
  ['它是免费的吗？', '它是免费的吗'],
  ['?!', '?!'],
])('%j is the same as %j', (text, same) => {
  expect(sameAsk(text)).toBe(same)
})

test('what is asked is kept as plain words, on as many lines as it was written', () => {
  expect(kept(' One\r\n\r\n\r\n\r\ntwo\t three \u0000\u0007\u202eo\u2066k ')).toBe(
    'One\n\ntwo three o k',
  )
  expect(kept('<b>[x](javascript:1)</b>')).toBe('<b>[x](javascript:1)</b>')
  expect(kept('x'.repeat(500))).toBe('x'.repeat(500))
})

test.each([
  ['', /Write your question/],
  [' \n\u200b\u2060 ', /Write your question/],
  [undefined, /Write your question/],
  [['a', 'b'], /Write your question/],
  ['x'.repeat(10_000), /can have 500 characters; it has 10,000/],
])('%.20j is refused in words', (text, words) => {
  expect(parsed(text).error?.issues[0]?.message).toMatch(words)
})

test.each([{ about: 'answers' }, { about: undefined }, { update: undefined }, { proof: ['x'] }])(
  'a form that says %j is none of ours',
  (wrong) => {
    expect(askForm.safeParse({ ...fields, ...wrong }).success).toBe(false)
  },
)

test('our SHA-256 is the one of the standard, at every length of a block and in every script', () => {
  const texts = Array.from({ length: 131 }, (_, length) => 'a'.repeat(length))
  for (const text of [...texts, 'Größe 它是 🙂', 'x'.repeat(5_000)]) {
    const theirs = createHash('sha256').update(text).digest('hex')
    expect(Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex'), text).toBe(theirs)
  }
})

const isProven = (...given: Parameters<typeof workProven>) => workProven(...given) !== null

const now = Date.UTC(2026, 10, 23, 12, 30)
const hour = hourOf(now)

/** A try that proves the work, and one that does not. */
function triesFor(hourNumber = hour): { right: number; wrong: number } {
  const task = taskOf(fields, hourNumber)
  let right = 0
  while (!proves(task, right)) right += 1
  return { right, wrong: right === 0 ? 1 : right - 1 }
}

test('work is proven for its own words alone, in its own hour or one beside it, and by no other try', () => {
  const { right, wrong } = triesFor()
  const proof = proofOf(hour, right)
  const beside = [0, -1, 1, -2, 2].map((hours) => isProven(proof, fields, now + hours * 3_600_000))
  expect(beside).toEqual([true, true, true, false, false])
  expect(isProven(proofOf(hour, wrong), fields, now)).toBe(false)
  for (const other of [{ text: 'Why not?' }, { about: 'whole' }, { update: 'two' }]) {
    expect(isProven(proof, { ...fields, ...other }, now)).toBe(false)
  }
  const lines = { ...fields, text: 'a\nb' }
  expect(taskOf({ ...lines, text: 'a\r\nb' }, hour)).toEqual(taskOf(lines, hour))
})

test('however its proof and the ends of its lines are spelled, work has one name', () => {
  const { right } = triesFor()
  const name = workProven(proofOf(hour, right), fields, now)
  expect(name).toMatch(/^[0-9a-f]{72}$/)
  expect(workProven(`0${hour}-00${right}`, fields, now)).toBe(name)
  const task = taskOf({ ...fields, text: 'a\nb' }, hour)
  let tried = 0
  while (!proves(task, tried)) tried += 1
  const names = ['a\nb', 'a\r\nb', 'a\rb'].map((text) =>
    workProven(proofOf(hour, tried), { ...fields, text }, now),
  )
  expect(new Set(names).size).toBe(1)
  expect(names[0]).not.toBe(name)
})

test.each(['', '1', '-', '1-', `${hour}-`, `${hour}--1`, `${hour}-x`, `${hour}-4294967296`, '١-١'])(
  '%j is no proof of anything',
  (proof) => {
    expect(isProven(proof, fields, now)).toBe(false)
  },
)
