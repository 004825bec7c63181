import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BadSettings, parseEnv, settingNames } from './env'

function problemsOf(raw: Record<string, string>): string[] {
  try {
    parseEnv(raw)
  } catch (error) {
    if (error instanceof BadSettings) return error.problems
    throw error
  }
  return []
}

test('nothing has to be set', () => {
  const { PORT, HOST, SITE_URL, TRUST_PROXY, PAGE_CACHE_MB } = parseEnv({})
  expect({ PORT, HOST, SITE_URL, TRUST_PROXY, PAGE_CACHE_MB }).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost:3000',
    TRUST_PROXY: 0,
    PAGE_CACHE_MB: 64,
  })
})

test('every bad value is named at once', () => {
  const problems = problemsOf({
    PORT: '99999',
    SITE_URL: 'ftp://example.org',
    AUTH_SECRET: 'short',
    TRUST_PROXY: '-1',
    LOG_LEVEL: 'loud',
    HEADSUP_DEMO: 'yes',
  })
  const names = ['PORT', 'SITE_URL', 'AUTH_SECRET', 'TRUST_PROXY', 'LOG_LEVEL', 'HEADSUP_DEMO']
  for (const name of names) {
    expect(problems.some((problem) => problem.startsWith(name))).toBe(true)
  }
})

test.each([
  ['http://localhost:4000', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:3000', true],
  ['https://news.example.org', true],
  ['http://news.example.org', false],
  ['https://news.example.org/', true],
  ['https://news.example.org/blog', false],
  ['https://news.example.org?from=mail', false],
  ['https://news.example.org/?', false],
  ['https://news.example.org#top', false],
  ['https://user:secret@news.example.org', false],
  [' https://news.example.org', false],
  ['news.example.org', false],
])('SITE_URL %s is taken: %s', (SITE_URL, isTaken) => {
  expect(problemsOf({ SITE_URL }).length === 0).toBe(isTaken)
})

test.each([
  ['smtp://mail.example.org', true],
  ['smtps://user:secret@mail.example.org:465?from=desk@example.org', true],
  ['smtp://', false],
  ['smtp:///?from=desk@example.org', false],
  ['https://mail.example.org', false],
])('SMTP_URL %s is taken: %s', (SMTP_URL, isTaken) => {
  const refusal = ['SMTP_URL must look like smtp://host:587.']
  expect(problemsOf({ SMTP_URL })).toEqual(isTaken ? [] : refusal)
})

test.each([
  ['4377', true],
  ['3e3', false],
  ['0x1119', false],
  ['4377.0', false],
  ['-1', false],
  ['0', false],
  ['65536', false],
])('PORT %s is taken: %s', (PORT, isTaken) => {
  expect(problemsOf({ PORT }).length === 0).toBe(isTaken)
})

test.each([
  ['/mnt/media', '/mnt/media'],
  ['/mnt/media/', '/mnt/media'],
  ['file:///mnt/the%20media', '/mnt/the media'],
  ['media', null],
  ['file://elsewhere/mnt/media', null],
  ['file:', null],
  ['s3://bucket/media', null],
  ['https://bucket.s3.example.org', null],
])('MEDIA_URL %s means %s', (MEDIA_URL, folder) => {
  const refusal =
    'MEDIA_URL must be a folder that the machines share, such as /mnt/media or file:///mnt/media; storage that speaks S3 has to be mounted as one.'
  expect(problemsOf({ MEDIA_URL })).toEqual(folder === null ? [refusal] : [])
  if (folder) expect(parseEnv({ MEDIA_URL }).MEDIA_URL).toBe(folder)
})

test('a secret may come from a file, and a file that is not there is named', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'headsup-env-')), 'secret')
  writeFileSync(file, `${'s'.repeat(40)}\n`)
  expect(parseEnv({ AUTH_SECRET_FILE: file }).AUTH_SECRET).toBe('s'.repeat(40))
  expect(problemsOf({ AUTH_SECRET_FILE: `${file}-not` })[0]).toContain('AUTH_SECRET_FILE')
})

test('single sign-on takes its three settings together, and https alone', () => {
  const all = {
    OIDC_ISSUER: 'https://login.example.org/realms/desk/',
    OIDC_CLIENT_ID: 'headsup',
    OIDC_CLIENT_SECRET: 'told to nobody',
  }
  expect(parseEnv(all)).toMatchObject(all)
  for (const [name, missing] of [
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET'],
    ['OIDC_CLIENT_ID', 'OIDC_ISSUER and OIDC_CLIENT_SECRET'],
    ['OIDC_CLIENT_SECRET', 'OIDC_ISSUER and OIDC_CLIENT_ID'],
  ] as const) {
    expect(problemsOf({ [name]: all[name] })).toEqual([
      `Single sign-on takes OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET together; set ${missing} too, or none.`,
    ])
  }
  for (const OIDC_ISSUER of [
    'http://login.example.org',
    'http://localhost:8080',
    'login.example.org',
    'https://login.example.org/?tenant=a',
    'https://user:secret@login.example.org',
    'https://login.example.org/.well-known/openid-configuration',
  ]) {
    const problems = problemsOf({ ...all, OIDC_ISSUER })
    expect(problems, OIDC_ISSUER).toEqual([
      expect.stringMatching(/^OIDC_ISSUER must be .* begins with https/),
    ])
  }
})

test('a primary is reached by https, or on this machine', () => {
  const DATABASE_PRIMARY_TOKEN = 'eyJhbGciOiJFZERTQSJ9.e30.c2ln'
  for (const DATABASE_PRIMARY_URL of ['https://primary.example.org', 'http://127.0.0.1:8080']) {
    const all = { DATABASE_PRIMARY_URL, DATABASE_PRIMARY_TOKEN }
    expect(parseEnv(all)).toMatchObject(all)
  }
  for (const DATABASE_PRIMARY_URL of [
    'http://primary.example.org',
    'libsql://primary.example.org',
    'primary.example.org:8080',
    'https://user:secret@primary.example.org',
    'https://primary.example.org/dbs',
    'https://primary.example.org/?tls=0',
  ]) {
    expect(problemsOf({ DATABASE_PRIMARY_URL }), DATABASE_PRIMARY_URL).toEqual([
      expect.stringMatching(/^DATABASE_PRIMARY_URL must be .* begins with https/),
    ])
  }
  expect(problemsOf({ DATABASE_PRIMARY_TOKEN })).toEqual([
    'DATABASE_PRIMARY_TOKEN needs DATABASE_PRIMARY_URL, which says whose it is.',
  ])
  const url = { DATABASE_PRIMARY_URL: 'https://primary.example.org' }
  expect(problemsOf({ ...url, DATABASE_PRIMARY_TOKEN: 'two words' })).toEqual([
    'DATABASE_PRIMARY_TOKEN must be one token, without spaces.',
  ])
})

test('.env.example names every setting there is, and no other, and its values are taken', () => {
  const example = readFileSync('.env.example', 'utf8')
  const lines = [...example.matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => {
    return [name, value] as const
  })
  expect(lines.map(([name]) => name).toSorted()).toEqual(settingNames.toSorted())
  expect(problemsOf(Object.fromEntries(lines))).toEqual([])
  const assigned = example.split('\n').filter((line) => !/^(#.*)?$/.test(line))
  expect(assigned).toEqual([])
})

test.each(['short-7', 'x'.repeat(129), 'with space in it', 'umläute-too', 'under_score'])(
  'a key for IndexNow is not %j',
  (INDEXNOW_KEY) => {
    expect(problemsOf({ INDEXNOW_KEY })).toEqual([
      'INDEXNOW_KEY must have 8 to 128 letters without accents, digits and hyphens.',
    ])
  },
)
