import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { settingNames } from '@/lib/domain/settings/setting-names'
import type { SiteSettings } from '@/lib/domain/settings/site-settings'
import type { SettingGroup } from './site-setting-groups'

type Fields = Record<keyof SiteSettings, string>

type Props = {
  group: SettingGroup
  shown: Fields
  defaults: Fields
  errors: Record<string, string>
  /** What is no line of text, after the lines. */
  children?: ReactNode
}

/** Settings that belong together, below a heading of their own. */
export function SettingLines({ group, shown, defaults, errors, children }: Props) {
  return (
    <fieldset className="mb-3 min-w-0 border-line border-t pt-5 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-4 w-full font-semibold font-serif text-lg">
        {group.title}
      </legend>
      <div className="clear-both grid gap-x-4 sm:grid-cols-2">
        {group.lines.map(({ name, hint, rows, list }) => (
          <Field
            key={name}
            id={name}
            label={settingNames[name]}
            hint={hint}
            error={errors[name]}
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
      {children}
    </fieldset>
  )
}
