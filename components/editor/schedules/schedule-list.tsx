import { StateActionForm } from '@/components/editor/parts/state-action-form'
import { cancelScheduleNow } from '@/lib/actions/schedules'
import type { DueSchedule } from '@/lib/domain/schedules/schedule'
import { formatInZone, machineTime } from '@/lib/domain/time/dates'

/** What is set to happen to an article by itself, with a way to call it off. */
export function ScheduleList({ id, due }: { id: string; due: DueSchedule[] }) {
  if (due.length === 0) return null
  return (
    <section aria-label="Schedule" className="mt-5">
      {due.map(({ id: key, action, runAt, zone, setByName }) => (
        <div key={key} className="border-line border-t py-3 text-sm">
          <p className="font-semibold">
            {action === 'publish' ? 'Goes out' : 'Is taken off the site'}{' '}
            <time dateTime={machineTime(runAt)} title={machineTime(runAt)}>
              {formatInZone(runAt, zone)}
            </time>
          </p>
          <p className="mb-2 text-muted">Set by {setByName}.</p>
          <StateActionForm
            action={cancelScheduleNow}
            article={id}
            isOpen
            fields={{ action }}
            words={{ button: 'Call it off', pending: 'Calling it off…', done: false }}
          />
        </div>
      ))}
    </section>
  )
}
