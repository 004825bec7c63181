'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormFoot } from '@/components/editor/parts/form-foot'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { Textarea } from '@/components/ui/textarea'
import { changeMachineSettingsNow } from '@/lib/actions/settings'
import { type Choice, choices, type UseSetting } from '@/lib/domain/machines/machine-use'
import type { MachineSettings } from '@/lib/domain/settings/machine-settings'
import { settingNames } from '@/lib/domain/settings/setting-names'

const uses: { name: UseSetting; hint: string }[] = [
  {
    name: 'searchUse',
    hint: 'They show the headline, a short excerpt and a link. If not, every page asks not to be listed.',
  },
  {
    name: 'answerUse',
    hint: 'An assistant reads a page while it answers somebody, and should say where it has it from.',
  },
  {
    name: 'trainingUse',
    hint: 'A model learns from the pages, and nobody finds back to them. If not, the robots known for it are turned away by name.',
  },
  {
    name: 'copiedQuotes',
    hint: 'If not, feeds and the copies for programs lead to each post without its words. The pages for people show it all the same.',
  },
]

const ties: { name: keyof MachineSettings; hint: string }[] = [
  { name: 'belongsTo', hint: 'Such as a press association, which names you in turn.' },
  { name: 'members', hint: 'If you are an association yourselves.' },
  { name: 'controls', hint: 'What you publish under other addresses.' },
  { name: 'controlledBy', hint: 'The site of whoever owns this one.' },
]

type Props = { stored: Record<keyof MachineSettings, string> & Record<UseSetting, Choice> }

/** What search engines and AI may do with what is published, and who stands behind it. */
export function MachineSettingsForm({ stored }: Props) {
  const [answer, act, isPending] = useActionState(changeMachineSettingsNow, null)
  const { fields, values } = formState(answer)
  const shown = { ...stored, ...values }
  return (
    <form action={act} key={answer?.ok ? JSON.stringify(stored) : undefined} noValidate>
      {uses.map(({ name, hint }) => (
        <Field key={name} id={name} label={settingNames[name]} hint={hint} error={fields[name]}>
          {(control) => (
            <Select {...control} key={shown[name]} defaultValue={shown[name]}>
              <SelectOptions values={choices} words={words} />
            </Select>
          )}
        </Field>
      ))}
      <Field
        id="trustContact"
        label={settingNames.trustContact}
        hint="An e-mail address or a page, for those who check who you are."
        error={fields.trustContact}
      >
        {(control) => <Input {...control} defaultValue={shown.trustContact} />}
      </Field>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {ties.map(({ name, hint }) => (
          <Field
            key={name}
            id={name}
            label={settingNames[name]}
            hint={`${hint} One full address a line.`}
            error={fields[name]}
          >
            {(control) => <Textarea {...control} rows={2} defaultValue={shown[name]} />}
          </Field>
        ))}
      </div>
      <FormFoot answer={answer} done="Saved. Machines that ask are told so from now on.">
        <Button type="submit" disabled={isPending}>
          {isPending ? 'Saving…' : 'Save what machines are told'}
        </Button>
      </FormFoot>
    </form>
  )
}

const words: Record<Choice, string> = { allowed: 'Allowed', refused: 'Not allowed' }
