import 'server-only'
import type { Publication } from '@/lib/domain/article/article'
import { env } from '@/lib/env'

/** What the digest by mail still waits for. */
export type DigestNeeds = {
  switchedOn: boolean
  mailServer: boolean
  address: boolean
  contact: boolean
}

/** What there is of all that the digest needs: each mail has to say who sends it and how they are reached. */
export function digestNeeds({ digest, postalAddress, contact }: Publication): DigestNeeds {
  return {
    switchedOn: digest.isOn,
    mailServer: env().SMTP_URL !== undefined,
    address: postalAddress !== '',
    contact: contact !== '',
  }
}

/** Whether readers can ask for the digest by mail, and get it. */
export function isDigestOpen(publication: Publication): boolean {
  return Object.values(digestNeeds(publication)).every((isThere) => isThere)
}
