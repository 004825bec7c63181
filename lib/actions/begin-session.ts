import 'server-only'
import { cookies } from 'next/headers'
import { auth, carrySession } from '@/lib/accounts/auth'
import { noteDevice } from '@/lib/accounts/known-devices'
import { cookieName } from '@/lib/accounts/session-cookie'
import { createSession } from '@/lib/accounts/sessions'
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
  await takeIn(person, createSession(person, userAgent, await sessionBefore()))
}

/** What this browser's cookie carries of the sign-in before. */
export async function sessionBefore(): Promise<string | null> {
  return (await auth())?.user?.id ?? null
}

/** Gives this browser a session that was begun, and writes to its person when they were never seen here. */
export async function takeIn(person: Person, session: string): Promise<void> {
  const { userAgent } = await visitor()
  await carrySession(session)
  const kept = await cookies()
  const brought = kept.get(cookieName('device'))?.value ?? null
  const { secret, newTo } = noteDevice(person.id, { userAgent, secret: brought })
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
