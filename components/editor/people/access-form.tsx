import { FormMessage } from '@/components/editor/parts/form-message'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import type { TeamMember } from '@/lib/domain/people/team-member'

type AccessFormProps = { person: TeamMember; disabling: FormTurn; enabling: FormTurn }

/** Disables an account that is open, and enables one that is not. */
export function AccessForm({ person, disabling, enabling }: AccessFormProps) {
  const [disabled, disable, isDisabling] = disabling
  const [enabled, enable, isEnabling] = enabling
  if (person.isDisabled) {
    return (
      <form action={enable}>
        <FormMessage answer={enabled} />
        <FormMessage answer={disabled} done={`${person.name} is signed out everywhere.`} />
        <input type="hidden" name="person" value={person.id} />
        <ProofFields answer={enabled} />
        <Button type="submit" disabled={isEnabling} aria-label={`Let ${person.name} in again`}>
          {isEnabling ? 'Letting in…' : 'Let in again'}
        </Button>
      </form>
    )
  }
  return (
    <form action={disable}>
      <FormMessage answer={disabled?.ok ? null : disabled} />
      <input type="hidden" name="person" value={person.id} />
      <p className="mb-3 text-xs text-muted">
        Disabling ends every session at once. Updates and bylines stay, and what they scheduled
        still goes out; the calendar shows it.
      </p>
      <ProofFields answer={disabled} />
      <Button
        type="submit"
        kind="danger"
        disabled={isDisabling}
        aria-label={`Disable the account of ${person.name}`}
      >
        {isDisabling ? 'Disabling…' : 'Disable account'}
      </Button>
    </form>
  )
}
