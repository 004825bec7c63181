import 'server-only'
import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { v7 } from 'uuid'
import { count } from '@/lib/counts'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { keepFile } from '@/lib/media/keep-file'

/** Plain text: nothing in it is fetched, and nothing of it can run. */
export type Letter = {
  /** For the log, which must not say to whom. */
  purpose:
    | 'invitation'
    | 'new password'
    | 'new address'
    | 'recovery code used'
    | 'new device'
    | 'guessing'
    | 'desk news'
    | 'digest sign-up'
  to: string
  subject: string
  text: string
}

/** The mail could not be handed over; the log says why. */
export class MailFailed extends Error {
  /** Whether another try may help and cannot bring anybody the same mail twice. */
  readonly mayBeTriedAgain: boolean

  constructor(cause: unknown) {
    super('The mail could not be sent.', { cause })
    this.mayBeTriedAgain = cause instanceof NotReached || isRefusedForNow(cause)
  }
}

/** Nothing was handed over yet. */
class NotReached extends Error {}

/** In milliseconds, for each step of talking to the mail server. */
const patience = 10_000

/**
 * Hands a letter to the mail server that `SMTP_URL` names; without one it is kept in the outbox of the
 * data directory as `.eml`.
 * @throws MailFailed
 */
export async function sendMail(letter: Letter): Promise<void> {
  const { SMTP_URL, DATA_DIR } = env()
  const { purpose } = letter
  const begin = performance.now()
  const ms = () => Math.round(performance.now() - begin)
  try {
    if (SMTP_URL) await sendBy(SMTP_URL, letter)
    else keepFile(join(DATA_DIR, 'outbox'), `${v7()}.eml`, await written(letter))
    log().info({ purpose, by: SMTP_URL ? 'mail server' : 'outbox', ms: ms() }, 'mail sent')
    count('mails', purpose, SMTP_URL ? 'sent' : 'kept in the outbox')
  } catch (cause) {
    log().error({ purpose, ...faultOf(cause), ms: ms() }, 'mail failed')
    count('mails', purpose, 'failed')
    throw new MailFailed(cause)
  }
}

/** A reply of 4xx is a refusal that need not last (RFC 5321, 4.2.1). */
function isRefusedForNow(cause: unknown): boolean {
  const code = cause instanceof Error && 'responseCode' in cause ? Number(cause.responseCode) : 0
  return code >= 400 && code < 500
}

/** In codes alone: the words of a mail server name whom it was to go to. */
function faultOf(cause: unknown): object {
  if (cause instanceof NotReached) return faultOf(cause.cause)
  if (!(cause instanceof Error)) return {}
  const { code, command, responseCode } = cause as Record<string, unknown> & Error
  return { code, command, responseCode }
}

/** Where the mail server is, and how long it may take for each step. */
export function serverAt(address: string) {
  const url = new URL(address)
  url.searchParams.delete('from')
  return {
    url: url.href,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  }
}

async function sendBy(address: string, letter: Letter): Promise<void> {
  const server = createTransport(serverAt(address), { from: sender() })
  try {
    if (isNews(letter)) await reach(server)
    await server.sendMail(letter)
  } finally {
    server.close()
  }
}

/** What may be tried again says first whether the server is there: an end in the middle would not tell who got it. */
async function reach(server: Pick<Transporter, 'verify'>): Promise<void> {
  try {
    await server.verify()
  } catch (cause) {
    throw new NotReached('The mail server was not reached.', { cause })
  }
}

function isNews({ purpose }: Letter): boolean {
  return purpose === 'desk news'
}

async function written(letter: Letter): Promise<Buffer> {
  const paper = createTransport({ streamTransport: true, buffer: true }, { from: sender() })
  const { message } = await paper.sendMail(letter)
  if (!Buffer.isBuffer(message)) throw new Error('The letter was not written in one piece.')
  return message
}

/** `?from=` of `SMTP_URL`, or the desk at the site's own host. */
export function sender(): string {
  const { SMTP_URL, SITE_URL } = env()
  const said = SMTP_URL && new URL(SMTP_URL).searchParams.get('from')
  return said || `desk@${new URL(SITE_URL).hostname}`
}
