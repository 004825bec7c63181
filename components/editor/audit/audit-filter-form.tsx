'use client'

import type { ComponentProps } from 'react'
import { Button, buttonLook } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { type AuditFilter, auditQuery, nobodysWork } from '@/lib/domain/audit/audit-filter'
import { refusalWords } from '@/lib/domain/audit/audit-words'
import { paths } from '@/lib/paths'

type Props = {
  filter: AuditFilter
  people: { id: string; name: string }[]
  /** What was ever done, in words; null where refusals are shown. */
  actions: string[] | null
}

/** Narrows the log; all of it stands in the address. */
export function AuditFilterForm({ filter, people, actions }: Props) {
  const { view, person, action, from, to, subject } = filter
  const kinds = actions?.map((one) => [one, one] as const) ?? Object.entries(refusalWords)
  const isNarrowed = auditQuery({ ...filter, before: null }) !== auditQuery({ view })
  return (
    <div className="mb-5">
      <search>
        <form
          action={paths.audit()}
          className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_1.4fr_8rem_8rem_1fr_auto]"
        >
          {view === 'refused' && <input type="hidden" name="view" value={view} />}
          <Field id="person" label="Who" className="max-lg:col-span-2">
            {(control) => (
              <Select {...control} key={person} defaultValue={person}>
                <option value="">Everybody</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value={nobodysWork}>
                  {actions ? 'The site itself, or the command line' : 'Nobody known'}
                </option>
              </Select>
            )}
          </Field>
          <Field id="action" label="What" className="max-lg:col-span-2">
            {(control) => (
              <Select {...control} key={action} defaultValue={action}>
                <option value="">Everything</option>
                {kinds.map(([kind, words]) => (
                  <option key={kind} value={kind}>
                    {words.slice(0, 1).toUpperCase() + words.slice(1)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field id="from" label="From" className="">
            {(control) => <Day {...control} key={from} defaultValue={from} />}
          </Field>
          <Field id="to" label="To" className="">
            {(control) => <Day {...control} key={to} defaultValue={to} />}
          </Field>
          <Field id="subject" label={actions ? 'About' : 'Network'} className="max-lg:col-span-2">
            {(control) => (
              <Input
                {...control}
                key={subject}
                defaultValue={subject}
                maxLength={300}
                placeholder={actions ? 'Address of an update' : 'Such as 203.0.113.0/24'}
              />
            )}
          </Field>
          <div className="flex gap-2">
            <Button type="submit">Show</Button>
            {isNarrowed && (
              <Link href={paths.audit(auditQuery({ view }))} className={buttonLook('quiet')}>
                All
              </Link>
            )}
          </div>
        </form>
      </search>
    </div>
  )
}

/** Written as everywhere at the desk; a browser's own field would have it as the machine has it. */
function Day(props: ComponentProps<typeof Input>) {
  return (
    <Input
      {...props}
      inputMode="numeric"
      pattern="\d{4}-\d{2}-\d{2}"
      title="A day such as 2026-11-24"
      placeholder="2026-11-24"
      maxLength={10}
      autoComplete="off"
    />
  )
}
