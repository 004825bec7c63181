'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { changeSiteSettingsNow } from '@/lib/actions/settings'
import { askingNames, askings } from '@/lib/domain/article/asking'
import { settingNames } from '@/lib/domain/settings/setting-names'
import type { SiteSettings } from '@/lib/domain/settings/site-settings'
import { AccentChoice } from './accent-choice'
import { DigestSwitch } from './digest-switch'

type Fields = Record<keyof SiteSettings, string>
type Line = {
  name: keyof SiteSettings
  hint?: string
  rows?: number
  list?: string
}

const lines: Line[] = [
  { name: 'name' },
  { name: 'tagline', hint: 'At the head of each page and on its share card.' },
  { name: 'description', hint: 'For searches and the about page.', rows: 3 },
  { name: 'labelWhatHappened' },
  { name: 'labelWhyItMatters' },
  { name: 'labelWhatItMeans' },
  { name: 'labelWhatIsNotKnown' },
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
  {
    name: 'securityContact',
    hint: 'An e-mail address or a page. It stands at /.well-known/security.txt, where those who find a weakness look for it.',
  },
  { name: 'publisher', hint: 'Who publishes: a person, a firm or an association.' },
  { name: 'responsible', hint: 'Where the law asks for a person by name.' },
  {
    name: 'postalAddress',
    hint: 'Stands in the imprint and in every digest. Without it there is no digest by mail.',
    rows: 3,
  },
  {
    name: 'contact',
    hint: 'An e-mail address for the imprint and the digest.',
  },
  {
    name: 'privacy',
    hint: 'The whole text of the privacy page. As it stands, it says what this software keeps; add what else you run, such as the log of a proxy.',
    rows: 8,
  },
  { name: 'digestHour', hint: 'From this hour on, by the clock of the time zone below.' },
  { name: 'digestRate', hint: 'How many mails the mail server is handed in a minute.' },
  {
    name: 'timeZone',
    hint: 'Whose clock readers are shown, such as Europe/Berlin.',
    list: 'time-zones',
  },
]

type Props = {
  stored: Fields
  defaults: Fields
  /** The names of time zones to choose from. */
  zones: string[]
}

/** What the publication calls itself; readers see it on their next request. */
export function SiteSettingsForm({ stored, defaults, zones }: Props) {
  const [answer, act, isPending] = useActionState(changeSiteSettingsNow, null)
  const { fields, values } = formState(answer)
  const shown = { ...stored, ...values }
  return (
    <form action={act} key={answer?.ok ? JSON.stringify(stored) : undefined} noValidate>
      <FormMessage answer={answer} done="Saved. Readers see it from now on." />
      <div className="grid gap-x-4 sm:grid-cols-2">
        {lines.map(({ name, hint, rows, list }) => (
          <Field
            key={name}
            id={name}
            label={settingNames[name]}
            hint={hint}
            error={fields[name]}
            className={rows ? 'mb-5 sm:col-span-2' : 'mb-5'}
          >
            {(control) =>
              rows ? (
                <Textarea
                  {...control}
                  rows={rows}
                  defaultValue={shown[name]}
                  placeholder={defaults[name]}
                />
              ) : (
                <Input
                  {...control}
                  list={list}
                  defaultValue={shown[name]}
                  placeholder={defaults[name]}
                />
              )
            }
          </Field>
        ))}
      </div>
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Field
        id="asking"
        label={settingNames.asking}
        hint="At the foot of each update they ask, or say what is wrong. It lands under Readers; nothing is kept of who asked."
        error={fields.asking}
      >
        {(control) => (
          <Select {...control} defaultValue={shown.asking}>
            {askings.map((one) => (
              <option key={one} value={one}>
                {askingNames[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <DigestSwitch isOn={(answer?.ok === false ? values.digest : stored.digest) === 'yes'} />
      <AccentChoice chosen={shown.accent} error={fields.accent} />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save the publication'}
      </Button>
    </form>
  )
}
