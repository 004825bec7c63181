import 'server-only'
import { cookies } from 'next/headers'
import { auth } from '@/lib/accounts/sessions/auth'
import { carrySession } from '@/lib/accounts/sessions/carry-session'
import { noteDevice } from '@/lib/accounts/sessions/known-devices'
import { cookieName } from '@/lib/accounts/sessions/session-cookie'
import { createSession, forgetSession, readSession } from '@/lib/accounts/sessions/sessions'
import { deviceName } from '@/lib/domain/people/device-name'
import { formatMoment } from '@/lib/domain/time/dates'
import { newDeviceLetter } from '@/lib/mail/letters'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute, isSecureSite } from '@/lib/site'
import { mailAfter } from './mail-after'
import { visitor } from './run/visitor'

type Person = { id: string; name: string }

/** Signs in, in this browser, somebody of whom it is known who they are. */
export async function beginSession(person: Person): Promise<void> {
  const { userAgent } = await visitor()
  await takeIn(createSession(person, userAgent))
}

/**
 * Gives this browser a session that was begun, ends the one it had, whose ever it was, and writes to the person when
 * they were never seen here.
 */
export async function takeIn(session: string): Promise<void> {
  const before = (await auth())?.user?.id
  await carrySession(session)
  if (before) forgetSession(before)
  const person = readSession(session)
  if (person?.id) await knowDevice(person.id)
}

async function knowDevice(personId: string): Promise<void> {
  const { userAgent } = await visitor()
  const kept = await cookies()
  const brought = kept.get(cookieName('device'))?.value ?? null
  const { secret, newTo } = noteDevice(personId, { userAgent, secret: brought })
  kept.set(cookieName('device'), secret, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecureSite(),
    maxAge: deviceFor,
  })
  if (newTo === null) return
  const at = Date.now()
  mailAfter(() => {
    const { name: site, timeZone } = getPublication()
    const when = formatMoment(at, timeZone)
    const link = absolute(paths.account())
    return newDeviceLetter({ ...newTo, site, device: deviceName(userAgent), when, link })
  })
}

/** In seconds: a year. */
const deviceFor = 365 * 24 * 60 * 60
