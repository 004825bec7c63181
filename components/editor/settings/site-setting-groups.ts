import type { SiteSettings } from '@/lib/domain/settings/site-settings'

type SettingLine = {
  name: keyof SiteSettings
  hint?: string
  rows?: number
  list?: string
}

export type SettingGroup = { title: string; lines: SettingLine[] }

/** What belongs together among the settings of the publication, in the order an owner comes to it. */
export const siteSettingGroups: Record<
  'name' | 'paragraphs' | 'about' | 'imprint' | 'readers' | 'privacy',
  SettingGroup
> = {
  name: {
    title: 'Name and look',
    lines: [
      { name: 'name' },
      { name: 'tagline', hint: 'At the head of each page and on its share card.' },
      { name: 'description', hint: 'For searches and the about page.', rows: 3 },
      {
        name: 'timeZone',
        hint: 'Whose clock readers are shown, such as Europe/Berlin.',
        list: 'time-zones',
      },
    ],
  },
  paragraphs: {
    title: 'Above the paragraphs of an update',
    lines: [
      { name: 'labelWhatHappened' },
      { name: 'labelWhyItMatters' },
      { name: 'labelWhatItMeans' },
      { name: 'labelWhatIsNotKnown' },
    ],
  },
  about: {
    title: 'About page and foot',
    lines: [
      {
        name: 'about',
        hint: 'On the about page, after the description. **Bold**, *italic*, lists and [links](https://…) work.',
        rows: 5,
      },
      {
        name: 'profiles',
        hint: 'One full address a line. They stand on the about page and in what search engines read.',
        rows: 3,
      },
      {
        name: 'links',
        hint: 'One a line: a name, a space, then an address that begins with https:// or /.',
        rows: 3,
      },
    ],
  },
  imprint: {
    title: 'Imprint and contact',
    lines: [
      { name: 'publisher', hint: 'Who publishes: a person, a firm or an association.' },
      { name: 'responsible', hint: 'Where the law asks for a person by name.' },
      {
        name: 'postalAddress',
        hint: 'Stands in the imprint and in every digest. Without it there is no digest by mail.',
        rows: 3,
      },
      { name: 'contact', hint: 'An e-mail address for the imprint and the digest.' },
      {
        name: 'securityContact',
        hint: 'An e-mail address or a page. It stands at /.well-known/security.txt, where those who find a weakness look for it.',
      },
    ],
  },
  readers: {
    title: 'What readers can ask for',
    lines: [
      { name: 'digestHour', hint: 'From this hour on, by the clock of the time zone above.' },
      { name: 'digestRate', hint: 'How many mails the mail server is handed in a minute.' },
    ],
  },
  privacy: {
    title: 'Privacy page',
    lines: [
      {
        name: 'privacy',
        hint: 'The whole text of the privacy page. As it stands, it says what this software keeps; add what else you run, such as the log of a proxy.',
        rows: 8,
      },
    ],
  },
}
