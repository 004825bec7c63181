'use client'

import { Fragment, type ReactNode } from 'react'
import { DiscardForm } from '@/components/editor/drafts/discard-form'
import { useForm } from '@/components/editor/form/form-context'
import { LinkLooks } from '@/components/editor/previews/link-looks'
import { PreviewPane } from '@/components/editor/previews/preview-pane'
import { Checklist } from '@/components/editor/publishing/checklist'
import { PublishPanel } from '@/components/editor/publishing/publish-panel'

type SidePanelProps = { review: ReactNode; children: ReactNode }

/** The live page and what is still to do; under 1100 px wide it follows the form. */
export function SidePanel({ review, children }: SidePanelProps) {
  const { isKnown, isToDecide } = useForm()
  const page = (
    <Fragment key="page">
      {isKnown && <PreviewPane />}
      {isKnown && <LinkLooks />}
      <Checklist />
      <PublishPanel />
      <DiscardForm />
    </Fragment>
  )
  // By its key it stays itself when it moves, with what was answered there and what is being typed.
  const steps = (
    <div key="review" className={isToDecide ? undefined : 'mt-5'}>
      {review}
    </div>
  )
  return (
    <aside
      aria-label="Preview and checklist"
      className="border-line bg-tint px-5 py-5 max-wide:border-t wide:sticky wide:top-bar wide:h-[calc(100dvh-var(--bar))] wide:overflow-y-auto wide:border-l"
    >
      {isToDecide ? [steps, page] : [page, steps]}
      <div className="mt-5">{children}</div>
    </aside>
  )
}
