import { expect, test } from 'vitest'
import { contactAddress, securityTxt } from './security-txt'

test('says whom to tell, until when that is so, and where it stands', () => {
  const address = 'https://news.example/.well-known/security.txt'
  expect(securityTxt('desk@news.example', address, Date.UTC(2026, 10, 29, 13, 5))).toBe(
    [
      'Contact: mailto:desk@news.example',
      'Expires: 2027-05-28T00:00:00.000Z',
      `Canonical: ${address}`,
      '',
    ].join('\n'),
  )
  expect(securityTxt('', address, 0)).toBeNull()
})

test.each([
  ['desk@news.example', 'mailto:desk@news.example'],
  ['https://news.example/report?a=1', 'https://news.example/report?a=1'],
  ['HTTPS://news.example', 'https://news.example/'],
  ['http://news.example', null],
  ['javascript:alert(1)', null],
  ['a@b', null],
  ['a@b.example, c@d.example', null],
  ['a@b.example\nExpires: never', null],
  ['mailto:a@b.example', null],
  ['https://news.example/ a', null],
  ['', null],
])('%j', (contact, address) => {
  expect(contactAddress(contact)).toBe(address)
})
