import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { roles } from '@/lib/domain/kinds'
import type { TeamMember } from '@/lib/domain/people/team-member'
import type { FormTurn } from './form-turn'

const does = {
  owner: 'Owner: runs the site and its people',
  editor: 'Editor: reviews and publishes',
  writer: 'Writer: drafts and submits',
}

export function RoleForm({ person, turn }: { person: TeamMember; turn: FormTurn }) {
  const [answer, act, isPending] = turn
  return (
    <form action={act}>
      <FormMessage answer={answer} done={`${person.name} is now ${person.role}.`} />
      <input type="hidden" name="person" value={person.id} />
      <Field
        id={`role-${person.id}`}
        name="role"
        label="Role"
        className="mb-3"
        error={answer?.ok === false ? answer.fields.role : undefined}
      >
        {(control) => (
          <Select {...control} key={person.role} defaultValue={person.role}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {does[role]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" disabled={isPending} aria-label={`Change the role of ${person.name}`}>
        {isPending ? 'Changing…' : 'Change role'}
      </Button>
    </form>
  )
}
