import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { roles } from '@/lib/domain/kinds'
import type { TeamMember } from '@/lib/domain/people/team-member'
import { roleWords } from './role-words'

export function RoleForm({ person, turn }: { person: TeamMember; turn: FormTurn }) {
  const [answer, act, isPending] = turn
  const { fields, values } = formState(answer)
  const shown = values.role ?? person.role
  return (
    <form action={act}>
      <FormMessage answer={answer} done={`${person.name} is now ${person.role}.`} />
      <input type="hidden" name="person" value={person.id} />
      <Field id={`role-${person.id}`} name="role" label="Role" className="mb-3" error={fields.role}>
        {(control) => (
          <Select {...control} key={shown} defaultValue={shown}>
            <SelectOptions values={roles} words={roleWords} />
          </Select>
        )}
      </Field>
      <ProofFields answer={answer} />
      <Button type="submit" disabled={isPending} aria-label={`Change the role of ${person.name}`}>
        {isPending ? 'Changing…' : 'Change role'}
      </Button>
    </form>
  )
}
