'use client'

import { useActionState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { setSecondFactorRuleNow } from '@/lib/actions/account/second-factors'
import { type SecondFactorRule, secondFactorRules } from '@/lib/domain/people/second-factor'

const words: Record<SecondFactorRule, string> = {
  nobody: 'Nobody: each person decides',
  owners: 'Owners',
  'owners and editors': 'Owners and editors',
  everyone: 'Everyone',
}

/** Who has to have a second factor. */
export function SecondFactorRuleForm({ rule }: { rule: SecondFactorRule }) {
  const [answer, act, isPending] = useActionState(setSecondFactorRuleNow, null)
  const { fields, values } = formState(answer)
  const shown = values.rule ?? rule
  return (
    <form action={act}>
      <FormMessage answer={answer} done="Saved. It counts from everybody’s next click on." />
      <Field
        id="rule"
        label="Second factor required for"
        hint="Whoever has none can then do nothing else until they have added one: you too."
        error={fields.rule}
      >
        {(control) => (
          <Select {...control} key={shown} defaultValue={shown}>
            <SelectOptions values={secondFactorRules} words={words} />
          </Select>
        )}
      </Field>
      <ProofFields answer={answer} />
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save the rule'}
      </Button>
    </form>
  )
}
