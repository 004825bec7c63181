import { expect, test } from 'vitest'
import { odd, tooManyFields } from '../answers/answers'
import { formProblem } from './form'

const type = 'multipart/form-data; boundary=XX'
const part = (name: string, value = 'a') =>
  `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const whole = (...parts: string[]) => `${parts.join('')}--XX--\r\n`

const problemOf = (body: string, headers: Record<string, string> = { 'content-type': type }) =>
  formProblem(headers, Buffer.from(body))

test('a form as browsers write it is none', async () => {
  const form = new FormData()
  form.append('title', 'One\r\n--\r\n\r\nTwo “three”')
  form.append('a "quoted" name\r\n', '')
  form.append('file', new File([Buffer.from([13, 10, 13, 10, 45, 45, 0, 255])], 'a "b".png'))
  const request = new Request('http://localhost/', { method: 'POST', body: form })
  const body = Buffer.from(await request.arrayBuffer())
  expect(formProblem(Object.fromEntries(request.headers), body)).toBeNull()
  expect(problemOf(whole(part('a')))).toBeNull()
  expect(problemOf(whole(part('')).trimEnd())).toBeNull()
  expect(
    problemOf(whole(part('a')), { 'content-type': 'Multipart/Form-Data; boundary="XX"' }),
  ).toBe(null)
})

test.each([
  ['nothing', ''],
  ['something else', 'garbage'],
  ['one that breaks off', part('a')],
  ['one that breaks off in a value', part('a').slice(0, -3)],
  ['one that breaks off in a head', part('a').slice(0, 20)],
  ['one that breaks off at its end', `${part('a')}--XX`],
  ['one of another boundary', whole(part('a')).replaceAll('XX', 'YY')],
  ['one that goes on after its end', `${whole(part('a'))}${part('b')}`],
  ['one without a name', whole(part('a').replace('; name="a"', ''))],
  ['one with half a name', whole(part('a').replace('"a"', '"a'))],
  ['one without a head', whole('--XX\r\n\r\na\r\n')],
  ['one with an endless head', whole(part('a'.repeat(9_000)))],
  ['one that begins late', `\r\n${whole(part('a'))}`],
])('%s is no form', (_, body) => {
  expect(problemOf(body)).toBe(odd)
})

test.each([
  '',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; boundary=${'X'.repeat(71)}`,
  'multipart/mixed; boundary=XX',
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain',
])('nor is what calls itself %j', (named) => {
  expect(problemOf(whole(part('a')), { 'content-type': named })).toBe(odd)
  expect(problemOf(whole(part('a')), {})).toBe(odd)
})

test('what a script sends as the arguments of an action can be read', () => {
  const script = { 'content-type': type, 'next-action': 'a' }
  expect(problemOf(whole(part('0', '[null,"$K1"]'), part('_1_a', '{')), script)).toBeNull()
  expect(problemOf(whole(part('0', '[null,"$K1"')), script)).toBe(odd)
  expect(problemOf(whole(part('0', '{')))).toBeNull()
})

test('a form has an end to its fields', () => {
  const fields = (count: number) => whole(part('a').repeat(count))
  expect(problemOf(fields(2_000))).toBeNull()
  expect(problemOf(fields(2_001))).toBe(tooManyFields)
})
