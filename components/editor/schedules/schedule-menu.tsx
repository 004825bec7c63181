import { ChoiceMenu } from '@/components/editor/form/choice-menu'
import { useForm } from '@/components/editor/form/form-context'
import { usePhone } from '@/components/editor/parts/use-phone'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'
import { ScheduleFields } from './schedule-fields'

/** In the bar, beside the button that publishes now; a phone has it among that button's choices. */
export function ScheduleMenu({ onSchedule }: { onSchedule: (intent: SaveIntent) => void }) {
  const { state } = useForm()
  if (usePhone()) return null
  return (
    <div className="relative max-md:hidden max-md:noscript:block">
      <ChoiceMenu kind="plain" summary="Schedule…" isOpen={state.fields.runAt !== undefined} isWide>
        <ScheduleFields onSchedule={onSchedule} />
      </ChoiceMenu>
    </div>
  )
}
