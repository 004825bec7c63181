import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { storedSetting, storeSetting } from '@/lib/accounts/stored-setting'
import type { MachineSettings } from '@/lib/domain/settings/machine-settings'
import { publicationFrom } from '@/lib/domain/settings/publication'
import type { SiteSettings } from '@/lib/domain/settings/site-settings'
import { NotAllowed } from '@/lib/errors'

/**
 * Changes what readers see of the publication itself, on their next request. What is empty has its
 * default again.
 * @throws NotAllowed for anybody but an owner
 */
export function changeSiteSettings(actor: Actor, changed: SiteSettings | MachineSettings): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    for (const [key, value] of Object.entries(changed)) {
      const before = storedSetting(tx, key)
      if (isDeepStrictEqual(before, value)) continue
      const isDefault = value.length === 0 || isDefaultValue(key, value)
      if (isDefault && before === undefined) continue
      if (isDefault) tx.delete(settings).where(eq(settings.key, key)).run()
      else storeSetting(tx, key, value)
      audit(tx, actor, 'changed a setting', key, { from: before ?? null, to: value })
    }
  })
}

/** Whether nothing would change for readers if it were not stored; a form sends all its fields. */
function isDefaultValue(key: string, value: unknown): boolean {
  // That the name was decided on is the first step of a new owner, also where it stays as it is.
  if (key === 'name') return false
  return isDeepStrictEqual(publicationFrom({ [key]: value }), publicationFrom({}))
}
