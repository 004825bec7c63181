import 'server-only'
import { inArray } from 'drizzle-orm'
import { settings } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { machineSettingsForm } from '@/lib/domain/settings/machine-settings'
import { settingNames } from '@/lib/domain/settings/setting-names'
import { siteSettingsForm } from '@/lib/domain/settings/site-settings'
import { changeSiteSettings } from '@/lib/editing/settings/change-site-settings'
import { Invalid } from '@/lib/errors'
import { carriedSettings, type Library } from './library-record'

const form = siteSettingsForm.extend(machineSettingsForm.shape).partial()

/** Sets what nobody has set here, by the rules of the forms. @throws Invalid */
export function bringInSettings(tx: Transaction, actor: Actor, coming: Library['settings']): void {
  const { key } = settings
  const set = tx.select({ key }).from(settings).where(inArray(key, carriedSettings)).all()
  const isSet = new Set(set.map((row) => row.key))
  const unset = Object.entries(coming).filter(([name]) => !isSet.has(name))
  const typed = Object.fromEntries(unset.map(([name, value]) => [name, asTyped(value)]))
  const { data, error } = form.safeParse(typed)
  if (!data) {
    const [issue] = error.issues
    const name = settingNames[String(issue?.path[0])]
    throw new Invalid(`The setting “${name}” cannot be kept: ${issue?.message}`)
  }
  const known = Object.entries(data).filter(([name]) => name in typed)
  // All of them are of the two forms, which changing takes; those that were left out stay as they are.
  changeSiteSettings(actor, Object.fromEntries(known) as Parameters<typeof changeSiteSettings>[1])
}

/** What a form's field held: a list has a line for each. */
function asTyped(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((one) => (isLink(one) ? `${one.name} ${one.href}` : String(one))).join('\n')
}

function isLink(value: unknown): value is { name: string; href: string } {
  return typeof value === 'object' && value !== null && 'name' in value && 'href' in value
}
