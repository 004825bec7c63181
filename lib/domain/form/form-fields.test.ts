import { expect, test } from 'vitest'
import { count, knownTime, language, line, markdown, verbatim, webAddress } from './form-fields'

const counts = 'Write a number such as 835, 1,024, 14k or 1.2m.'
const times = 'Write a day such as 2026-04-27, or a time in UTC such as 2026-04-27T13:24.'
const languages = 'Write a language code such as en or pt-BR.'
const addresses = 'Write a full address that begins with https:// or http://.'

test.each([
  ['line', line('The name', 3), ' a \n b ', 'a b'],
  ['line', line('The name', 3), 'abc', 'abc'],
  ['line', line('The name', 3), undefined, ''],
  ['line', line('The name', 3), 'abcd', 'The name can have 3 characters; this has 4.'],
  ['line', line('The name', 3), 7, 'This has to be text.'],
  ['verbatim', verbatim('The text', 9), ' a\r\nb\rc\u0000 ', ' a\nb\nc '],
  [
    'verbatim',
    verbatim('The text', 1_000),
    'x'.repeat(1_001),
    'The text can have 1,000 characters; this has 1,001.',
  ],
  ['markdown', markdown, ' a\r\rb ', 'a\n\nb'],
  ['web address', webAddress('The address'), ' ', ''],
  ['web address', webAddress('The address'), ' http://example.org ', 'http://example.org'],
  ['web address', webAddress('The address'), 'https://example.org', 'https://example.org'],
  ['web address', webAddress('The address'), 'xhttps://example.org', addresses],
  ['web address', webAddress('The address'), 'httpsx://example.org', addresses],
  ['web address', webAddress('The address'), 'example.org', addresses],
  ['count', count, ' 14k ', 14_000],
  ['count', count, 7, 7],
  ['count', count, null, null],
  ['count', count, ' ', null],
  ['count', count, 'many', counts],
  ['count', count, true, counts],
  ['time', knownTime, ' ', ''],
  ['time', knownTime, ' 2026-04-27 ', '2026-04-27'],
  ['time', knownTime, 'soon', times],
  ['language', language, ' pt-BR ', 'pt-BR'],
  ['language', language, 'en', 'en'],
  ['language', language, 'zh-Hant-TW', 'zh-Hant-TW'],
  ['language', language, '', ''],
  ['language', language, 'e', languages],
  ['language', language, 'en-!!', languages],
  ['language', language, '12', languages],
  ['language', language, 'en us', languages],
])('as a %s, %.20j is %j', (_, field, typed, expected) => {
  const parsed = field.safeParse(typed)
  expect(parsed.success ? parsed.data : parsed.error.issues[0]?.message).toBe(expected)
})

test.each([
  ['a line', line('It', 50)],
  ['a quotation', verbatim('It', 50)],
  ['a text', markdown],
])('of %s nothing is kept that the database would give back otherwise', (_, field) => {
  expect(field.parse('one\u0000 \ud83dtwo 🎉')).toBe('one \ufffdtwo 🎉')
})
