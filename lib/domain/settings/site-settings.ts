import { z } from 'zod'
import { accents } from '@/lib/domain/article/accents'
import type { Publication, SiteLink } from '@/lib/domain/article/article'
import { askings } from '@/lib/domain/article/asking'
import { addressLines } from '@/lib/domain/form/address-lines'
import { line, markdown, verbatim } from '@/lib/domain/form/form-fields'
import { webAddressProblem } from '@/lib/domain/form/web-address-problem'
import { contactAddress } from '@/lib/domain/site/security-txt'
import { linesOf } from '@/lib/domain/text/lines-of'
import { isZone } from '@/lib/domain/time/time-zone'

const mostLinks = 6

/** One link a line: its name, then a path of ours or a full address. */
const links = verbatim('The list of links', 4_000).transform((text, context) => {
  const read = linesOf(text).map((words) => ({ words, link: linkOf(words) }))
  const wrong = read.find(({ link }) => link === null)
  if (wrong) {
    refuse(
      context,
      `“${wrong.words}” is no link. Write a name, a space and an address that begins with https:// or /.`,
    )
  }
  if (read.length > mostLinks) refuse(context, `There can be ${mostLinks} links.`)
  return read.flatMap(({ link }) => link ?? [])
})

/** A number as it is typed. */
function wholeNumber(least: number, most: number, error: string) {
  return line('The number', 10).refine(
    (text) => text === '' || (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most),
    { error },
  )
}

/** The form of the settings that readers see. An empty field has its default. */
export const siteSettingsForm = z.object({
  name: line('The name', 60),
  tagline: line('The tagline', 120),
  description: line('The description', 300),
  labelWhatHappened: line('A label', 60),
  labelWhyItMatters: line('A label', 60),
  labelWhatItMeans: line('A label', 60),
  labelWhatIsNotKnown: line('A label', 60),
  about: markdown,
  profiles: addressLines(10),
  links,
  securityContact: line('The contact', 300).refine((contact) => isContact(contact), {
    error: 'Write an e-mail address, or an address that begins with https://.',
  }),
  publisher: line('The publisher', 120),
  postalAddress: verbatim('The postal address', 400).transform((text) => linesOf(text).join('\n')),
  contact: line('The e-mail address', 254).refine(
    (contact) => contact === '' || contactAddress(contact)?.startsWith('mailto:'),
    { error: 'Write an e-mail address such as desk@example.org.' },
  ),
  responsible: line('The name', 200),
  privacy: markdown,
  digest: z.enum(['', 'yes'], { error: 'Tick the box or leave it.' }).default(''),
  digestHour: wholeNumber(0, 23, 'Write an hour from 0 to 23.'),
  digestRate: wholeNumber(1, 6000, 'Write a number from 1 to 6000.'),
  timeZone: line('The time zone', 60).refine((zone) => zone === '' || isZone(zone), {
    error: 'Write the name of a time zone, such as Europe/Berlin or UTC.',
  }),
  asking: z.enum(askings, { error: 'Choose whether readers can ask.' }).default(askings[0]),
  accent: z.enum(accents, { error: 'Choose one of the colours.' }),
})

export type SiteSettings = z.output<typeof siteSettingsForm>

/** The settings as the form's fields show them. */
export function siteSettingsOf(publication: Publication): Record<keyof SiteSettings, string> {
  const {
    labels,
    profiles,
    links,
    machineUse: _,
    ties: __,
    quotesInCopies: ___,
    digest,
    ...words
  } = publication
  return {
    ...words,
    digest: digest.isOn ? 'yes' : '',
    digestHour: String(digest.hour),
    digestRate: String(digest.rate),
    labelWhatHappened: labels.whatHappened,
    labelWhyItMatters: labels.whyItMatters,
    labelWhatItMeans: labels.whatItMeans,
    labelWhatIsNotKnown: labels.whatIsNotKnown,
    profiles: profiles.join('\n'),
    links: links.map(({ name, href }) => `${name} ${href}`).join('\n'),
  }
}

function isContact(contact: string): boolean {
  return contact === '' || contactAddress(contact) !== null
}

function linkOf(words: string): SiteLink | null {
  const [, name = '', href = ''] = /^(.{1,40}?)\s+(https?:\/\/\S+|\/\S*)$/.exec(words) ?? []
  const isLink = href.startsWith('/') ? staysHere(href) : webAddressProblem(href) === null
  return isLink ? { name, href } : null
}

/** Whether browsers, which read `\\` as `/` and leave out what cannot be seen, find this path on the site itself. */
function staysHere(path: string): boolean {
  if (/[\\\p{Cc}\p{Cf}]/u.test(path)) return false
  return URL.canParse(path, here) && new URL(path, here).origin === here
}

const here = 'https://site.invalid'

function refuse(
  context: { addIssue: (issue: { code: 'custom'; message: string }) => void },
  message: string,
): void {
  context.addIssue({ code: 'custom', message })
}
