'use client'

import type { ReactNode } from 'react'
import { DiscardForm } from '@/components/editor/drafts/discard-form'
import { useForm } from '@/components/editor/form/form-context'
import { LinkLooks } from '@/components/editor/previews/link-looks'
import { PreviewPane } from '@/components/editor/previews/preview-pane'
import { Checklist } from '@/components/editor/publishing/checklist'
import { PublishPanel } from '@/components/editor/publishing/publish-panel'
import { SchedulePanel } from '@/components/editor/schedules/schedule-panel'
import type { SaveIntent } from '@/lib/domain/drafts/save-queue'

type SidePanelProps = { children: ReactNode; onSchedule: (intent: SaveIntent) => void }

/** The live page and what is still to do; under 1100 px wide it follows the form. */
export function SidePanel({ children, onSchedule }: SidePanelProps) {
  const { isKnown } = useForm()
  return (
    <aside
      aria-label="Preview and checklist"
      className="border-line bg-tint px-5 py-5 max-wide:border-t wide:sticky wide:top-bar wide:h-[calc(100dvh-var(--bar))] wide:overflow-y-auto wide:border-l"
    >
      {isKnown && <PreviewPane />}
      {isKnown && <LinkLooks />}
      <Checklist />
      <PublishPanel />
      <SchedulePanel onSchedule={onSchedule} />
      <DiscardForm />
      <div className="mt-5">{children}</div>
    </aside>
  )
}
