import { decodeJwt, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { ada, end, knownProvider } from './test-known-provider'
import type { TestProvider } from './test-provider'

const { known, identityOf } = knownProvider()

/** Signs what the provider said with one change. */
function saying(change: object, key: () => CryptoKey | Promise<CryptoKey> = () => known().key) {
  return async (answer: Record<string, unknown>) => {
    const claims = { ...decodeJwt(String(answer.id_token)), ...change }
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256' })
    return { ...answer, id_token: await token.sign(await key()) }
  }
}

const foreignKey = async () => (await generateKeyPair('ES256')).privateKey
const wrongClaim = 'refused: OAUTH_JWT_CLAIM_COMPARISON_FAILED'
const hourAgo = () => Math.floor(Date.now() / 1000) - 3_600

test.each<[string, NonNullable<TestProvider['tamper']['tokens']>, unknown]>([
  ['one of another issuer', saying({ iss: 'https://other.example.org' }), wrongClaim],
  ['one for another site', saying({ aud: 'another' }), wrongClaim],
  ['one without a nonce', saying({ nonce: undefined }), 'refused: OAUTH_INVALID_RESPONSE'],
  ['one that is over', saying({ exp: hourAgo() }), 'refused: OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
  ['one signed by somebody else', saying({}, foreignKey), 'refused: OAUTH_INVALID_RESPONSE'],
  [
    'one whose subject has no end',
    saying({ sub: 'x'.repeat(256) }),
    'refused: no subject that can be kept',
  ],
  ['one whose address is a list', saying({ email: ['ada@example.org'] }), { ...ada, email: null }],
  [
    'one that says “true” in letters',
    saying({ email_verified: 'true' }),
    { ...ada, isEmailVerified: false },
  ],
  [
    'one that was altered',
    async (answer) => {
      const [head, , signature] = String(answer.id_token).split('.')
      const claims = { ...decodeJwt(String(answer.id_token)), sub: 'eve' }
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
      return { ...answer, id_token: `${head}.${body}.${signature}` }
    },
    'refused: OAUTH_INVALID_RESPONSE',
  ],
  [
    'one without a signature',
    async (answer) => {
      const [, claims] = String(answer.id_token).split('.')
      const head = Buffer.from('{"alg":"none"}').toString('base64url')
      return { ...answer, id_token: `${head}.${claims}.` }
    },
    expect.stringMatching(/^refused: OAUTH_/),
  ],
  ['none at all', async ({ id_token: _, ...answer }) => answer, 'refused: OAUTH_INVALID_RESPONSE'],
  ['no JSON object', async () => [], expect.stringMatching(/^refused: OAUTH_/)],
])('of ID tokens %s', async (_, tamper, becomes) => {
  known().tamper.tokens = tamper
  expect(await end(identityOf())).toEqual(becomes)
})
