import type { Role } from '@/lib/domain/kinds'

/** What a passkey may be asked to sign something for. */
export const passkeyPurposes = ['sign in', 'second step', 'add', 'prove'] as const
export type PasskeyPurpose = (typeof passkeyPurposes)[number]

/** Whom the site asks for a second factor. */
export const secondFactorRules = ['nobody', 'owners', 'owners and editors', 'everyone'] as const
export type SecondFactorRule = (typeof secondFactorRules)[number]

/** What somebody sees of their own second factors. */
export type OwnSecondFactors = {
  hasApp: boolean
  /** What to put into an app that is being added; null while none is. */
  begun: BegunApp | null
  passkeys: OwnPasskey[]
  /** How many recovery codes are left. */
  codesLeft: number
}

/** A QR code is the path of an SVG, one unit for each of its `size` squares. */
export type BegunApp = { secret: string; qr: { path: string; size: number } }

export type OwnPasskey = {
  id: string
  name: string
  /** Unix milliseconds, both; null while it was never used. */
  createdAt: number
  lastUsedAt: number | null
}

export function isAskedForSecondFactor(role: Role, rule: SecondFactorRule): boolean {
  if (rule === 'owners') return role === 'owner'
  if (rule === 'owners and editors') return role !== 'writer'
  return rule === 'everyone'
}
