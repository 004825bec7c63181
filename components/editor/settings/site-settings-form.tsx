'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormFoot } from '@/components/editor/parts/form-foot'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { changeSiteSettingsNow } from '@/lib/actions/settings'
import { askingNames, askings } from '@/lib/domain/article/asking'
import { settingNames } from '@/lib/domain/settings/setting-names'
import type { SiteSettings } from '@/lib/domain/settings/site-settings'
import { AccentChoice } from './accent-choice'
import { DigestSwitch } from './digest-switch'
import { SettingLines } from './setting-lines'
import { siteSettingGroups } from './site-setting-groups'

type Fields = Record<keyof SiteSettings, string>

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
  const lines = { shown, defaults, errors: fields }
  return (
    <form action={act} key={answer?.ok ? JSON.stringify(stored) : undefined} noValidate>
      <SettingLines {...lines} group={siteSettingGroups.name}>
        <AccentChoice chosen={shown.accent} error={fields.accent} />
      </SettingLines>
      <SettingLines {...lines} group={siteSettingGroups.paragraphs} />
      <SettingLines {...lines} group={siteSettingGroups.about} />
      <SettingLines {...lines} group={siteSettingGroups.imprint} />
      <SettingLines {...lines} group={siteSettingGroups.readers}>
        <DigestSwitch isOn={(answer?.ok === false ? values.digest : stored.digest) === 'yes'} />
        <Field
          id="asking"
          label={settingNames.asking}
          hint="At the foot of each update they ask, or say what is wrong. It lands under Readers; nothing is kept of who asked."
          error={fields.asking}
        >
          {(control) => (
            <Select {...control} defaultValue={shown.asking}>
              <SelectOptions values={askings} words={askingNames} />
            </Select>
          )}
        </Field>
      </SettingLines>
      <SettingLines {...lines} group={siteSettingGroups.privacy} />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <FormFoot answer={answer} done="Saved. Readers see it from now on.">
        <Button type="submit" kind="primary" disabled={isPending}>
          {isPending ? 'Saving…' : 'Save the publication'}
        </Button>
      </FormFoot>
    </form>
  )
}
