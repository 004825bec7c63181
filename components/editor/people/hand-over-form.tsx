import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { TeamMember } from '@/lib/domain/people/team-member'

type HandOverFormProps = {
  person: TeamMember
  accounts: { id: string; name: string }[]
  turn: FormTurn<{ count: number }>
}

export function HandOverForm({ person, accounts, turn }: HandOverFormProps) {
  const [answer, act, isPending] = turn
  const { fields, values } = formState(answer)
  const count = answer?.ok ? answer.count : 0
  const heirs = accounts.filter(({ id }) => id !== person.id)
  const canHandOver = person.unfinished > 0 && heirs.length > 0
  return (
    <form action={act}>
      <FormMessage
        answer={answer}
        done={`Handed over ${count} ${count === 1 ? 'update' : 'updates'}.`}
      />
      <input type="hidden" name="person" value={person.id} />
      {canHandOver ? (
        <>
          <Field
            id={`heir-${person.id}`}
            name="heir"
            label={`Hand over unfinished updates (${person.unfinished})`}
            hint="Ideas, drafts and what waits for review. The rest keeps its byline."
            error={fields.heir}
            className="mb-3"
          >
            {(control) => (
              <Select {...control} required defaultValue={values.heir ?? ''}>
                <option value="">Choose a person</option>
                {heirs.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button
            type="submit"
            disabled={isPending}
            aria-label={`Hand over the updates of ${person.name}`}
          >
            {isPending ? 'Handing over…' : 'Hand over'}
          </Button>
        </>
      ) : (
        <p className="text-xs text-muted">
          {person.unfinished === 0
            ? 'No unfinished updates to hand over.'
            : 'Nobody else has an account to hand updates over to.'}
        </p>
      )}
    </form>
  )
}
