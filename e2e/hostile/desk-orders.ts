import { Actor } from '@/lib/accounts/actor'
import { invitePerson } from '@/lib/accounts/people/invites'
import { mailInvite } from '@/lib/actions/mail-invite'
import { mostSavedFilters, savedFilterForm } from '@/lib/domain/desk/saved-filter'
import { mostTemplates, templateForm } from '@/lib/domain/drafts/template'
import { siteFeed } from '@/lib/domain/reader/feeds/feed'
import { rss } from '@/lib/domain/reader/feeds/rss'
import { siteSettingsForm } from '@/lib/domain/settings/site-settings'
import { saveFilter } from '@/lib/editing/desk/saved-filters'
import { keepAsTemplate, listTemplates, removeTemplate } from '@/lib/editing/drafts/templates'
import { eraseUpdate } from '@/lib/editing/erasures/erase-update'
import { retractArticle } from '@/lib/editing/publishing/retract-article'
import { changeSiteSettings } from '@/lib/editing/settings/change-site-settings'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { doDeed } from '../desk-verbs'
import { bringDevices } from './bring-devices'
import { payloads } from './payloads'
import { hostileForm, type Refusals, roundOf } from './rotated'
import { changeUpdate, type Stored, storeUpdate } from './store-update'

/** What a test may have done at the desk of its site. */
export type Order =
  | { order: 'store'; from: number; to: number }
  | { order: 'store plain' }
  | { order: 'change'; updates: Stored[]; from: number }
  | { order: 'enter'; number: number }
  | { order: 'settle'; number: number }
  | { order: 'keep templates'; from: number; article: string }
  | { order: 'feed'; slugs: string[] }
  | { order: 'retract'; updates: Stored[] }
  | { order: 'erase'; updates: Stored[] }
  | { order: 'bring devices'; email: string; names: string[] }

const actor = Actor.commandLine()

export async function carryOut(order: Order): Promise<unknown> {
  if (order.order === 'store') return await store(order.from, order.to)
  if (order.order === 'store plain') return await storePlain()
  if (order.order === 'change') return change(order.updates, order.from)
  if (order.order === 'enter') return await enter(order.number)
  if (order.order === 'settle') return await settle(order.number)
  if (order.order === 'keep templates') return keepTemplates(order.from, order.article)
  if (order.order === 'feed') return feed(order.slugs)
  if (order.order === 'bring devices') return await bring(order.email, order.names)
  if (order.order === 'erase') {
    for (const [at, { id }] of order.updates.entries()) {
      eraseUpdate(actor, id, `Erased: ${payloads[at]}`)
    }
    return null
  }
  for (const [at, { id }] of order.updates.entries()) {
    retractArticle(actor, id, `Withdrawn: ${payloads[at]}`)
  }
  return null
}

async function store(from: number, to: number): Promise<Stored[]> {
  const stored: Stored[] = []
  for (let at = from; at < to; at++) stored.push(await storeUpdate(`hostile-${at}`, roundOf(at)))
  return stored
}

/** What nobody means any harm with, to know what pages consist of. */
async function storePlain(): Promise<Stored[]> {
  const marks =
    'A **bold** and *slanted* [link](https://a.example) with `code`\\\nand\n\n- one\n\n1. two'
  const updates = [
    await storeUpdate('plain', () => 'Plain words'),
    await storeUpdate('marked', (place) => (place > 12 ? `Plain words ${place}` : marks)),
    await storeUpdate('addressed', (place) => `https://a.example/${place}`),
  ]
  for (const update of updates.slice(1)) changeUpdate(update, (place) => `Other words ${place}`)
  keepAsTemplate(actor, updates[0]?.id ?? '', 'Plain')
  const settings = {
    accent: 'blue',
    about: 'Plain.',
    profiles: 'https://a.example/us',
    links: 'Feed /feed.xml',
    publisher: 'Plain',
    postalAddress: 'Plain 1\nPlain',
    contact: 'plain@a.example',
    responsible: 'Plain',
    privacy: marks,
  }
  changeSiteSettings(actor, siteSettingsForm.parse(settings))
  return updates
}

function change(updates: Stored[], from: number): void {
  for (const [at, update] of updates.entries()) changeUpdate(update, roundOf(from + at, 11))
}

/** Somebody with a name and saved filters of payloads. @returns the cookie of a session */
async function enter(number: number): Promise<unknown> {
  const email = `hostile-${number}@example.org`
  const name = payloads[number] ?? 'Ada Example'
  const password = 'correct horse battery staple'
  const id = String(await doDeed({ verb: 'hire', email, name, role: 'owner', password }))
  const person = Actor.person({ id, name, role: 'owner' })
  for (let at = 0; at < mostSavedFilters; at++) {
    const words = payloads[(number * mostSavedFilters + at) % payloads.length] ?? 'plain'
    const form = savedFilterForm.safeParse({ name: words, query: words })
    if (form.success) saveFilter(person, form.data)
  }
  return await doDeed({ verb: 'sign in', email })
}

/** Somebody at home on devices of such names. @returns how many names of passkeys are refused, and a session's cookie */
async function bring(email: string, names: string[]): Promise<Brought> {
  const password = 'correct horse battery staple'
  const name = 'Ada Example'
  const id = String(await doDeed({ verb: 'hire', email, name, role: 'owner', password }))
  const refused = bringDevices(
    Object.assign(Actor.person({ id, name, role: 'owner' }), { id }),
    names,
  )
  const cookie = await doDeed({ verb: 'sign in', email })
  return { refused, cookie: cookie as Brought['cookie'] }
}

export type Brought = { refused: number; cookie: { name: string; value: string } }

/** What came of changing the settings. */
export type Settled = { refused: Refusals; name: string; feed: string }

/** Changes the settings that readers see, and invites somebody. */
async function settle(number: number): Promise<Settled> {
  const refused: Refusals = {}
  const round = roundOf(number)
  const plain = { accent: 'blue', timeZone: 'UTC', links: 'About /about' }
  const settings = hostileForm('settings', siteSettingsForm, plain, round, refused)
  const links = siteSettingsForm.shape.links.safeParse(`${round(3)} /about`)
  changeSiteSettings(actor, links.success ? { ...settings, links: links.data } : settings)
  const by = Actor.person({ id: 'nobody', name: round(1), role: 'owner' })
  const person = { email: `invited-${number}@example.org`, name: round(2), role: 'writer' as const }
  const { invited, secret } = invitePerson(actor, person)
  await mailInvite(by, invited, secret)
  return { refused, name: getPublication().name, feed: feed(['plain']) }
}

function keepTemplates(from: number, article: string): void {
  for (const { id } of listTemplates(actor)) removeTemplate(actor, id)
  for (const name of payloads.slice(from, from + mostTemplates)) {
    const form = templateForm.safeParse({ article, name })
    if (form.success) keepAsTemplate(actor, article, form.data.name)
  }
}

/** A feed longer than the site's own. */
function feed(slugs: string[]): string {
  const updates = slugs.flatMap((slug) => articleBySlug(slug) ?? [])
  return rss(siteFeed(getPublication(), updates), absolute)
}
