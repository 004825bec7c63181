import 'server-only'
import { generateURI, verifySync } from 'otplib'

/** Seconds a code is shown for (RFC 6238, 4.1). */
const period = 30

/** How many seconds a clock may be off, and how far off is still told from a wrong code. */
const taken = 30
const told = 120

export type Reading =
  /** `step` is the period since 1970 that the code belongs to. */
  { kind: 'right'; step: number } | { kind: 'clock off'; seconds: number } | { kind: 'wrong' }

/** What a code of six digits says at a moment, in Unix milliseconds. */
export function readCode(secret: string, code: string, now: number): Reading {
  if (!/^\d{6}$/.test(code)) return { kind: 'wrong' }
  const epoch = Math.floor(now / 1000)
  const found = verifySync({ secret, token: code, epoch, period, epochTolerance: told })
  if (!found.valid || !('timeStep' in found)) return { kind: 'wrong' }
  const seconds = (found.timeStep - Math.floor(epoch / period)) * period
  if (Math.abs(seconds) > taken) return { kind: 'clock off', seconds }
  return { kind: 'right', step: found.timeStep }
}

/** What an authenticator app reads from a QR code. */
export function authenticatorAddress(site: string, account: string, secret: string): string {
  return generateURI({ issuer: site, label: account, secret, period })
}
