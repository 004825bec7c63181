import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

const siteUrl = z
  .string()
  .transform((value) => value.replace(/\/+$/, ''))
  .refine((value) => isPlainOrigin(value), {
    error: 'must be an address without a path, such as https://news.example.org',
  })
  .refine(
    (value) =>
      !URL.canParse(value) ||
      new URL(value).protocol === 'https:' ||
      (new URL(value).protocol === 'http:' && loopback.has(new URL(value).hostname)),
    { error: 'must begin with https:// (plain http is for localhost, 127.0.0.1 and [::1] only)' },
  )

/** All addresses of the site begin with it, so nothing may stand in or behind it that is of one address alone. */
function isPlainOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url?.pathname !== '/' || url.username || url.password) return false
  return !/[\s?#]/.test(value)
}

/** Kept as it was written: whether it ends with a slash is part of an issuer's name. */
const issuer = z.string().refine(
  (value) => {
    const url = URL.canParse(value) ? new URL(value) : null
    const isPlain = url !== null && !url.search && !url.hash && !url.username && !url.password
    return isPlain && url.protocol === 'https:' && !url.pathname.includes('/.well-known/')
  },
  {
    error:
      'must be the provider’s own name: an address that begins with https://, such as https://login.example.org, without /.well-known/',
  },
)

/** Its answers are the whole site, so they must not be read or changed on the way. */
const primaryUrl = z.string().refine(
  (value) => {
    const url = URL.canParse(value) ? new URL(value) : null
    const isPlain = url !== null && url.pathname === '/' && !url.search && !url.hash
    if (!isPlain || url.username || url.password) return false
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))
  },
  {
    error:
      'must be an address without a path or password that begins with https://, such as https://primary.example.org (plain http is for localhost, 127.0.0.1 and [::1] only)',
  },
)

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least, { error: `must be at least ${least}` })
    .refine((value) => value <= most, { error: `must be at most ${most}` })

/** In a checkout; a service has a shorter one. */
export const usualCommand = 'npm run headsup --'

/** A folder that is mounted on each machine, as its path or as a file: address. */
const sharedFolder = z.string().transform((value, context) => {
  const path = value.startsWith('file:') ? pathOf(value) : value
  if (isAbsolute(path) && resolve(path) !== '/') return resolve(path)
  context.addIssue(
    'must be a folder that the machines share, such as /mnt/media or file:///mnt/media; storage that speaks S3 has to be mounted as one',
  )
  return z.NEVER
})

function pathOf(address: string): string {
  try {
    return fileURLToPath(address)
  } catch {
    // It names another machine, or nothing.
    return ''
  }
}

/** The one list of settings; `.env.example` names each, and a test holds it. */
const schema = z
  .object({
    PORT: wholeNumber(1, 65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z
      .string()
      .min(1)
      .default('./data')
      .transform((value) => resolve(value)),
    SITE_URL: siteUrl.optional(),
    AUTH_SECRET: z
      .string()
      .refine((value) => Buffer.byteLength(value) >= 32, { error: 'must have at least 32 bytes' })
      .optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must look like smtp://host:587' })
      .refine((value) => !URL.canParse(value) || new URL(value).hostname !== '', {
        error: 'must look like smtp://host:587',
      })
      .optional(),
    TRUST_PROXY: wholeNumber(0, 10).default(0),
    /** With 0 nothing is kept. */
    PAGE_CACHE_MB: wholeNumber(0, 65536).default(64),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
        error: 'must be one of fatal, error, warn, info, debug, trace',
      })
      .default('info'),
    /** Where fonts and migrations are, for servers that run from another directory. */
    HEADSUP_ROOT: z
      .string()
      .min(1)
      .default('.')
      .transform((value) => resolve(value)),
    /** As people are told it who have to run a command. */
    HEADSUP_COMMAND: z
      .string()
      .regex(/^[^\p{Cc}]{1,200}$/u, { error: 'must be one line of at most 200 characters' })
      .default(usualCommand),
    OIDC_ISSUER: issuer.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    INDEXNOW_KEY: z
      .string()
      .regex(/^[A-Za-z0-9-]{8,128}$/, {
        error: 'must have 8 to 128 letters without accents, digits and hyphens',
      })
      .optional(),
    DATABASE_PRIMARY_URL: primaryUrl.optional(),
    DATABASE_PRIMARY_TOKEN: z
      .string()
      .regex(/^[\w.~+/=-]+$/, { error: 'must be one token, without spaces' })
      .optional(),
    MEDIA_URL: sharedFolder.optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{16,}$/, { error: 'must have at least 16 characters, and no spaces' })
      .optional(),
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({ protocol: /^https?$/, error: 'must look like http://127.0.0.1:4318' })
      .optional(),
    HEADSUP_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  })
  .transform((env) => ({ ...env, SITE_URL: env.SITE_URL ?? `http://localhost:${env.PORT}` }))

export const settingNames = Object.keys(schema.in.shape)

/** What a setting must be, as somebody is told who sets it to what no setting takes; nothing where all is taken. */
export function problemsOfSetting(name: string): string[] {
  const parsed = schema.safeParse({ [name]: '?' })
  return parsed.error?.issues.map(({ message }) => message) ?? []
}

/** What single sign-on takes, all of it. */
const singleSignOn = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']

export type Env = z.output<typeof schema>

/** Raised with every faulty setting named at once. */
export class BadSettings extends Error {
  constructor(readonly problems: string[]) {
    super(`These settings cannot be used:\n${problems.map((line) => `  ${line}`).join('\n')}`)
  }
}

/**
 * Reads the settings; each may also come from a file named by its `_FILE` twin.
 * @throws BadSettings naming every problem
 */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const problems: string[] = []
  const values: Record<string, string> = {}
  for (const name of settingNames) {
    const value = raw[name] || fromFile(raw, name, problems)
    if (value) values[name] = value
  }
  const missing = singleSignOn.filter((name) => !values[name])
  if (missing.length > 0 && missing.length < singleSignOn.length) {
    problems.push(
      `Single sign-on takes ${singleSignOn.join(', ')} together; set ${missing.join(' and ')} too, or none.`,
    )
  }
  if (values.DATABASE_PRIMARY_TOKEN && !values.DATABASE_PRIMARY_URL) {
    problems.push('DATABASE_PRIMARY_TOKEN needs DATABASE_PRIMARY_URL, which says whose it is.')
  }
  const parsed = schema.safeParse(values)
  for (const issue of parsed.error?.issues ?? []) {
    problems.push(`${issue.path.join('.')} ${issue.message}.`)
  }
  if (problems.length > 0 || !parsed.success) throw new BadSettings(problems)
  return parsed.data
}

function fromFile(raw: Record<string, string | undefined>, name: string, problems: string[]) {
  const file = raw[`${name}_FILE`]
  if (!file) return undefined
  try {
    const value = readFileSync(file, 'utf8').trim()
    if (!value) problems.push(`${name}_FILE names ${file}, which is empty.`)
    return value
  } catch {
    problems.push(`${name}_FILE names ${file}, which cannot be read.`)
    return undefined
  }
}

let settings: Env | undefined

/** The process's settings, parsed once. */
export function env(): Env {
  settings ??= parseEnv(process.env)
  return settings
}
