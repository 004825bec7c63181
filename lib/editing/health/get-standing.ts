import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { type Backup, listBackups } from '@/lib/backups/list-backups'
import type { Finding } from '@/lib/domain/health/finding'
import { NotAllowed } from '@/lib/errors'
import { siteStanding } from '@/lib/health/site-standing'

export type Standing = {
  findings: Finding[]
  backups: Pick<Backup, 'name' | 'madeAt' | 'why' | 'verifiedAt'>[]
}

/**
 * How the site stands, for whoever can do something about it.
 * @param now Unix milliseconds
 * @throws NotAllowed
 */
export function getStanding(actor: Actor, now: number): Standing {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can see how the site stands.')
  const backups = listBackups().map(({ name, madeAt, why, verifiedAt }) => {
    return { name, madeAt, why, verifiedAt }
  })
  return { findings: siteStanding(now), backups }
}

/**
 * What is wrong with the site; nothing for people who can do nothing about it.
 * @param now Unix milliseconds
 */
export function getWrongs(actor: Actor, now: number): Finding[] {
  return actor.role === 'owner' ? siteStanding(now).filter(({ ok }) => !ok) : []
}
