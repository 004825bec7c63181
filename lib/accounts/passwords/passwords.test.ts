import { describe, expect, it } from 'vitest'
import { hashPassword, isWeakHash, passwordProblem, verifyPassword } from './passwords'

const ada = { email: 'ada@example.org', name: 'Ada Lovelace' }

describe('passwordProblem', () => {
  it.each([
    ['seven77'],
    ['x'.repeat(257)],
    ['Password123'],
    ['ｐａｓｓｗｏｒｄ'],
    ['aaaaaaaaaaaa'],
    ['charlie1'],
    ['CHARLIE1'],
    ['qwertyu1'],
    ['password!'],
    ['Football1'],
    ['12341234'],
    ['Liverpool'],
    ['Passw0rd!'],
    ['abcdefgh'],
    ['9876543210'],
    ['67890123'],
    ['👍👍👍👍👍👍👍👍'],
    ['HeadsUpAI!'],
    ['ADA@example.org'],
    ['ada lovelace'],
    ['AdaLovelace'],
  ])('refuses %s', (password) => {
    expect(passwordProblem(password, ada)).toMatch(/\.$/)
  })

  it.each([
    ['eight8ch'],
    ['tulip "and" \\back'],
    ['","master","'],
    ['charlie1!!'],
    ['1234abcd5'],
    ['yes and no '.repeat(23)],
    ['ключ от двери'],
    ['😀😀😁😁😂😂🙂🙂'],
  ])('takes %s', (password) => {
    expect(passwordProblem(password, ada)).toBeNull()
  })
})

describe('verifyPassword', () => {
  it('takes the same password typed in another Unicode form', async () => {
    const stored = await hashPassword('café au lait')
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
    expect(await verifyPassword(stored, 'cafe\u0301 au lait')).toBe(true)
    expect(await verifyPassword(stored, 'cafe au lait')).toBe(false)
  })

  it('never lets anybody in without a stored hash', async () => {
    expect(await verifyPassword(null, 'nobody signs in with this')).toBe(false)
  })
})

it.each([
  ['$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA', false],
  ['$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA', false],
  ['$argon2id$v=19$m=19455,t=2,p=1$c2FsdA$aGFzaA', true],
  ['$argon2id$v=19$m=19456,t=1,p=1$c2FsdA$aGFzaA', true],
  ['$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA', true],
  ['$argon2id$v=16$m=19456,t=2,p=1$c2FsdA$aGFzaA', true],
  ['$2b$10$abcdefghijklmnopqrstuv', true],
])('of %s says whether it is weak: %s', (hash, isWeak) => {
  expect(isWeakHash(hash)).toBe(isWeak)
})
